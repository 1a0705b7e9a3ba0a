import type { SheetFill } from '../../mapping/form/fill-plan';
import { appendAll } from '../../model/append';
import type { FillRefusal } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import { cardSheetNames } from './card-names';
import type { FilledCard } from './fill-each';

const FILLING = { zh: '正在填表', en: 'Filling' };

/** A form that can be filled into files. */
interface FillableForm {
  readonly fill: (
    sheets: readonly SheetFill[],
    work: Work,
  ) => Promise<{ readonly bytes: Uint8Array; readonly refused: readonly FillRefusal[] }>;
}

/** A copy of a form's one sheet for each card, beside the sheets that stay. */
export function cardCopies(
  sheet: string,
  cards: readonly FilledCard[],
  all: readonly { readonly sheet: string }[],
): readonly { readonly name: string; readonly edits: SheetFill }[] {
  const stay = all.flatMap((one) => (one.sheet === sheet ? [] : [one.sheet]));
  const names = cardSheetNames(
    cards.map(({ name }) => name),
    stay,
  );
  return cards.flatMap(({ sheets: [edits] }, at) => (edits ? [{ name: names[at] ?? '', edits }] : []));
}

/** A file for each card, in their order, and what could not be filled. */
export async function cardFiles(
  form: FillableForm,
  cards: readonly FilledCard[],
  work: Work,
): Promise<{ readonly files: readonly Uint8Array[]; readonly refused: readonly FillRefusal[] }> {
  const files: Uint8Array[] = [];
  const refused: FillRefusal[] = [];
  for (const [at, { sheets }] of cards.entries()) {
    const filled = await form.fill(sheets, work);
    files.push(filled.bytes);
    appendAll(refused, filled.refused);
    work.report(FILLING, at + 1, cards.length);
  }
  return { files, refused };
}
