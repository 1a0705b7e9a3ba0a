import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import { openInWorker } from '../environment/workbook-worker';
import { ledgersOf } from '../state/state';
import type { Tools } from './tools';
import { validate } from './validate';

/**
 * 对照退回单: lays a county's return slip beside the workbook and checks; its points are findings until they are settled.
 */
export async function openSlip(tools: Tools, file: File, work: Work): Promise<void> {
  const { dispatch, state } = tools;
  const { name } = file;
  const { workbook, end } = await openInWorker({ bytes: new Uint8Array(await file.arrayBuffer()) });
  const slip = await engine.readSlip(workbook).finally(end);
  if (!slip || slip.points.length === 0) {
    const why = slip ? 'emptySlip' : 'noSlip';
    dispatch({ type: 'noticed', notice: { intent: 'warning', sentences: [{ name: why, params: { name } }] } });
    return;
  }
  dispatch({ type: 'slip', slip: { name, points: slip.points } });
  await validate(tools, work);
  const ledgers = ledgersOf(state());
  if (!ledgers) return;
  const { unit, period } = await engine.slipOfOther(slip.sheet, ledgers);
  const sentences = [
    ...(unit === null ? [] : [{ name: 'slipOfOther', params: { unit } } as const]),
    ...(period === null ? [] : [{ name: 'slipOfOtherPeriod', params: { period } } as const]),
  ];
  if (sentences.length > 0) dispatch({ type: 'noticed', notice: { intent: 'warning', sentences } });
}

/** Closes the slip and checks again. */
export async function closeSlip(tools: Tools, work: Work): Promise<void> {
  tools.dispatch({ type: 'slip', slip: null });
  await validate(tools, work);
}
