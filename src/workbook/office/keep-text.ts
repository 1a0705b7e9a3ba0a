import { sameName } from '../../model/excel-names';
import { isKeptUnder, keptNames } from '../kept-texts';
import type { Session } from './session';

/** Keeps a text in names of the workbook, in place of what was kept under the key. */
export async function keepText({ context, ask, sync }: Session, key: string, text: string): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await ask();
  const present = names.items.map(({ name }) => name).filter((name) => isKeptUnder(key, name));
  const wanted = keptNames(key, text);
  for (const { name, formula } of wanted) {
    const there = present.find((other) => sameName(other, name));
    if (there === undefined) names.add(name, `=${formula}`);
    else names.getItem(there).formula = `=${formula}`;
  }
  for (const name of present) if (!wanted.some((other) => sameName(other.name, name))) names.getItem(name).delete();
  await sync();
}
