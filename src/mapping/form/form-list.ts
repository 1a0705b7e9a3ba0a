import type { ReadingContext } from '../../records/cell-reader';
import type { MappedTable } from '../map-file';
import type { Recognised } from '../recognised';
import type { Card } from './card-subjects';
import type { FormRow } from './form-body';
import type { FormSource } from './form-vocabularies';
import type { FormKnown } from './source';

/** What a form is filled from. */
export interface FormFilling extends FormKnown {
  readonly context: ReadingContext;
  /** The user's own mapping; null to take the proposal. */
  readonly map: readonly MappedTable[] | null;
  /** What the form is a card of; left out where it is about the whole township. */
  readonly card?: Card;
}

/** A list of a form: what fills it, and its rows. */
export interface FormList {
  readonly recognised: Recognised<FormSource>;
  readonly body: readonly FormRow[];
  readonly filter: MappedTable['filter'];
}

/** Whether something is printed in each row of a list. */
export function isPrinted({ body }: FormList): boolean {
  return body.every(({ printed }) => printed !== null);
}
