import { cardFileNames, cardSheetNames } from '../../app/fill/card-names';
import type { CardFills } from '../../app/fill/fill-each';
import { appendAll } from '../../model/append';
import type { FillRefusal } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import type { OpenedForm } from '../../workbook/file/fill-form';
import { zipFiles, type NamedFile } from './county/zip-files';

/** All cards of a form in one file. */
export interface CardsFile {
  readonly kind: 'xlsx' | 'zip';
  readonly bytes: Uint8Array;
  readonly refused: readonly FillRefusal[];
}

const FILLING = { zh: '正在填表', en: 'Filling' };

/** A workbook with a sheet for each card; of a form whose sheet cannot be copied, a zip with a file for each. */
export async function filesOfCards(
  form: OpenedForm,
  { cards, sheets }: Pick<CardFills, 'cards' | 'sheets'>,
  kind: 'xlsx' | 'docx',
  work: Work,
): Promise<CardsFile> {
  const names = cards.map(({ name }) => name);
  const [sheet, ...others] = sheets;
  if (kind === 'xlsx' && sheet !== undefined && others.length === 0) {
    const stay = form.workbook.sheets.flatMap((one) => (one.sheet === sheet ? [] : [one.sheet]));
    const called = cardSheetNames(names, stay);
    const copies = cards.flatMap(({ sheets: [edits] }, at) => (edits ? [{ name: called[at] ?? '', edits }] : []));
    const outcome = await form.fillCopies(sheet, copies, work);
    if (outcome.kind === 'filled') return { kind: 'xlsx', bytes: outcome.bytes, refused: outcome.refused };
  }
  const files: NamedFile[] = [];
  const refused: FillRefusal[] = [];
  const called = cardFileNames(names, `.${kind}`);
  for (const [at, card] of cards.entries()) {
    const filled = await form.fill(card.sheets, work);
    files.push({ name: called[at] ?? '', bytes: filled.bytes });
    appendAll(refused, filled.refused);
    work.report(FILLING, at + 1, cards.length);
  }
  return { kind: 'zip', bytes: await zipFiles(files), refused };
}
