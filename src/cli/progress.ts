import type { Work } from '../model/progress';
import type { Speaker } from './speaker';

const QUIET_MILLISECONDS = 500;
const BETWEEN_LINES_MILLISECONDS = 1000;

/**
 * Work that reports its progress once it takes longer than half a second, one line a second at most. Ctrl-C ends the
 * process; no output file exists before the work is done.
 */
export function watchedWork(speaker: Speaker): Work {
  let next = Date.now() + QUIET_MILLISECONDS;
  return {
    signal: new AbortController().signal,
    report: (step, done, total) => {
      const now = Date.now();
      if (now < next) return;
      next = now + BETWEEN_LINES_MILLISECONDS;
      const share = total > 0 ? ` ${inThousands(done)}/${inThousands(total)}` : '';
      speaker.tell({ zh: `${step.zh}${share}……`, en: `${step.en}${share} …` });
    },
  };
}

/** `1,234,567`. Without `toLocaleString`, whose first call loads as much as a small command takes in all. */
function inThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
