import type { ColumnType, ColumnValues } from '../templates/column';
import { moneyReader, quantityReader } from './amount';
import type { CellReader, ReadingContext } from './cell-reader';
import { choiceReader, listedReader } from './choice';
import { severalListedReader } from './several-listed';
import { dateReader } from './date';
import { idNumberReader } from './id-number';
import { integerReader } from './integer';
import { listValueReader } from './list-value';
import { nameReader } from './name';
import { namesReader } from './names';
import { phoneReader } from './phone';
import { textReader } from './text';

type Kind = ColumnType['kind'];
type MakeReader<K extends Kind> = (
  type: Extract<ColumnType, { readonly kind: K }>,
  context: ReadingContext,
) => CellReader<ColumnValues[K]>;

/** The reader of each kind of column; a kind without one does not compile. */
const makers: { readonly [K in Kind]: MakeReader<K> } = {
  text: textReader,
  name: nameReader,
  date: (_, context) => dateReader(context),
  integer: integerReader,
  quantity: quantityReader,
  money: moneyReader,
  choice: ({ values, otherWords }) => choiceReader(values, otherWords),
  listed: ({ list }, { lists }) => listedReader(lists[list]),
  severalListed: ({ list }, { lists }) => severalListedReader(lists[list]),
  listValue: listValueReader,
  ref: nameReader,
  refs: namesReader,
  idNumber: idNumberReader,
  phone: phoneReader,
};

/** The reader of a column's cells. */
export function readerOf(type: ColumnType, context: ReadingContext): CellReader<ColumnValues[Kind]> {
  // Each maker is listed under the kind of type that it takes.
  const make = makers[type.kind] as MakeReader<Kind>;
  return make(type, context);
}
