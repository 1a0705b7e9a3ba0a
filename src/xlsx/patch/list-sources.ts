import { rangeAddress, type CellRange } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { commonPart, partsOutside } from '../../model/range-parts';
import type { Package } from '../opc/package';
import { readWorkbook } from '../workbook/workbook';
import { applyEdits, type Edit } from '../xml/edits';
import { escapeCellAttribute, escapeText, unescapeCellText } from '../xml/escape';
import { decodeXml, encodeXml } from '../xml/text';
import type { AttributeAt } from '../xml/walk';
import { readValidations, type Validation } from './validations';

/** What the list validations of some cells choose from, and what they shall choose from instead. */
export interface ListSource {
  readonly range: CellRange;
  /** The choices written into the validation, and the text of its error alert. */
  readonly before: { readonly values: readonly string[]; readonly error: string };
  /** `formula` as it stands in a file, without `=`: a name, or an inline list in quotes. */
  readonly after: { readonly formula: string; readonly error: string };
}

/** The package with the sources changed, and which cells are concerned. */
export interface ListSourcesChanged {
  /** As it was where the sheet is protected. */
  readonly package: Package;
  /** The cells whose validation had exactly the choices in `before`; it is changed, unless the sheet is protected. */
  readonly own: readonly CellRange[];
  /** Those that are restricted in any other way, and stay so. */
  readonly other: readonly CellRange[];
  readonly isProtected: boolean;
}

/**
 * Changes the sources of list validations (ISO 29500-1 §18.3.1.32) that have exactly the choices in `before`; every
 * other character of the sheet stays. A validation that reaches beyond the cells is divided: outside of them it stays.
 *
 * @param sources each over cells of its own
 * @throws UnusableFile where the sheet cannot be read
 */
export async function changeListSources(
  pkg: Package,
  sheetName: string,
  sources: readonly ListSource[],
): Promise<ListSourcesChanged> {
  const { sheets } = await readWorkbook(pkg);
  const entry = sheets.find(({ name, kind }) => kind === 'worksheet' && sameName(name, sheetName));
  if (!entry || sources.length === 0) return { package: pkg, own: [], other: [], isProtected: false };
  const { text, encoding } = decodeXml(await pkg.read(entry.part), entry.part);
  const { validations, count, isProtected } = readValidations(text, entry.part);
  const met = validations.flatMap((validation) => sources.flatMap((source) => meetingOf(validation, source)));
  const own = met.filter(({ validation, source }) => choosesFrom(validation, source.before.values));
  const added = own.filter(({ validation, source }) => outsideOf(validation, source).length > 0).length;
  const edits = [
    ...own.flatMap((one) => editsFor(text, one)),
    ...(count && added > 0 ? [valueEdit(count, String(Number(count.value) + added))] : []),
  ];
  return {
    package:
      edits.length === 0 || isProtected
        ? pkg
        : pkg.with([[entry.part, encodeXml({ text: applyEdits(text, edits), encoding })]]),
    own: own.flatMap(({ inside }) => inside),
    other: met.filter((one) => !own.includes(one)).flatMap(({ inside }) => inside),
    isProtected,
  };
}

/** A validation over cells whose source is to change, and those of them that it is for. */
interface Met {
  readonly validation: Validation;
  readonly source: ListSource;
  readonly inside: readonly CellRange[];
}

/** A validation that restricts cells of a source in another way than it is to be; else none. */
function meetingOf(validation: Validation, source: ListSource): readonly Met[] {
  if (validation.type === 'none' || validation.formula === source.after.formula) return [];
  const inside = validation.ranges.flatMap((range) => commonPart(range, source.range) ?? []);
  return inside.length > 0 ? [{ validation, source, inside }] : [];
}

/** Whether a validation is a dropdown with just these choices written into it. */
function choosesFrom({ type, formula, isExtension }: Validation, values: readonly string[]): boolean {
  if (type !== 'list' || isExtension || !/^".*"$/s.test(formula)) return false;
  const choices = formula.slice(1, -1).replaceAll('""', '"').split(',');
  return choices.length === values.length && choices.every((choice, at) => choice.trim() === values[at]);
}

function outsideOf({ ranges }: Validation, { range }: ListSource): readonly CellRange[] {
  return ranges.flatMap((own) => partsOutside(own, range));
}

function editsFor(text: string, { validation, source, inside }: Met): readonly Edit[] {
  const { start, end, sqref, formulaText, error, uid } = validation;
  const { before, after } = source;
  const changes: readonly Edit[] = [
    { ...formulaText, text: escapeText(after.formula) },
    // Words of the user's own stay.
    ...(error && unescapeCellText(error.value) === before.error
      ? [valueEdit(error, escapeCellAttribute(after.error))]
      : []),
  ];
  const outside = outsideOf(validation, source);
  if (outside.length === 0) return changes;
  const copied = [...changes, valueEdit(sqref, listOf(inside)), ...(uid ? [{ ...uid, text: '' }] : [])];
  const copy = applyEdits(
    text.slice(start, end),
    copied.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  );
  return [valueEdit(sqref, listOf(outside)), { start: end, end, text: copy }];
}

function listOf(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(' ');
}

/** Puts another value into an attribute, given as it is to stand there. */
function valueEdit({ name, start, end }: AttributeAt, value: string): Edit {
  return { start, end, text: `${name}="${value}"` };
}
