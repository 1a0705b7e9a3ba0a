import { cardFileNames } from '../../app/fill/card-names';
import { cardCopies, cardFiles } from '../../app/fill/card-outputs';
import type { CardFills } from '../../app/fill/fill-each';
import type { FillRefusal } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import type { OpenedForm } from '../../workbook/file/fill-form';
import { zipFiles } from './county/zip-files';

/** All cards of a form in one file. */
export interface CardsFile {
  readonly kind: 'xlsx' | 'zip';
  readonly bytes: Uint8Array;
  readonly refused: readonly FillRefusal[];
}

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
    const outcome = await form.fillCopies(sheet, cardCopies(sheet, cards, form.workbook.sheets), work);
    if (outcome.kind === 'filled') return { kind: 'xlsx', bytes: outcome.bytes, refused: outcome.refused };
  }
  const called = cardFileNames(names, `.${kind}`);
  const { files, refused } = await cardFiles(form, cards, work);
  const named = files.map((bytes, at) => ({ name: called[at] ?? '', bytes }));
  return { kind: 'zip', bytes: await zipFiles(named), refused };
}
