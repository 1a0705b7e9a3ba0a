import type { Work } from '../../model/progress';
import { errorNotice } from '../notices/error-notice';
import type { Notice } from '../notices/notice';
import type { WordName, WordParams } from '../words/words';
import { initialCountyState, type CountyState, type CountyWork } from './county-state';

/** What 县级汇总 shows, and the work that is under way. */
export interface CountyStore {
  readonly state: () => CountyState;
  /** Calls back after each change; returns a function that stops it. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly change: (changes: Partial<CountyState>) => void;
  readonly tell: (intent: Notice['intent'], name: WordName, params?: WordParams) => void;
  /** Does one piece of work, where none is under way; the user is told what goes wrong. */
  readonly work: (step: CountyWork['step'], task: (work: Work) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

/** 县级汇总 with no file yet. */
export function createCountyStore(): CountyStore {
  const listeners = new Set<() => void>();
  let state = initialCountyState;
  let controller: AbortController | null = null;

  const change = (changes: Partial<CountyState>): void => {
    state = { ...state, ...changes };
    for (const changed of listeners) changed();
  };
  const tell: CountyStore['tell'] = (intent, name, params = {}) => {
    change({ notice: { intent, sentences: [{ name, params }] } });
  };

  const work: CountyStore['work'] = async (step, task) => {
    if (state.working) return;
    controller = new AbortController();
    const { signal } = controller;
    change({ working: { step, done: 0, total: 0 }, notice: null });
    try {
      await task({ signal, report: () => undefined });
    } catch (error) {
      if (signal.aborted && error === signal.reason) tell('info', 'countyCancelled');
      else change({ notice: errorNotice(error) });
    } finally {
      controller = null;
      change({
        working: null,
        files: state.files.map((file) =>
          file.stage.kind === 'reading' ? { ...file, stage: { kind: 'waiting' as const } } : file,
        ),
      });
    }
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    change,
    tell,
    work,
    cancel: () => controller?.abort(),
  };
}
