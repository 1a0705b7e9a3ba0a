import { parseRange, type CellRange } from '../../model/cell';
import { isOn, textIn } from '../xml/query';
import { splitName } from '../xml/tree';
import { tagValue, walkXml, type AttributeAt, type OpenTag } from '../xml/walk';

/** One validation of a sheet part, with the places of what may be changed in it. */
export interface Validation {
  readonly start: number;
  readonly end: number;
  /** `none` where it restricts nothing. */
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** The first formula, without blanks at its ends. */
  readonly formula: string;
  readonly formulaText: { readonly start: number; readonly end: number };
  readonly sqref: AttributeAt;
  readonly error: AttributeAt | null;
  /** The identifier that Excel gives it. */
  readonly uid: AttributeAt | null;
  /**
   * Whether it is one of Excel's later ones, which stand apart (x14): its ranges and formula are not in these places.
   */
  readonly isExtension: boolean;
}

/** The validations of a sheet part, the `count` of their list, and whether the sheet is protected. */
export interface Validations {
  readonly validations: readonly Validation[];
  readonly count: AttributeAt | null;
  readonly isProtected: boolean;
}

const NOWHERE: AttributeAt = { name: 'sqref', value: '', start: 0, end: 0 };

/** Reads the validations of a sheet part, those of extensions too. @throws UnusableFile `broken` */
export function readValidations(text: string, part: string): Validations {
  const validations: Validation[] = [];
  let count: AttributeAt | null = null;
  let isProtected = false;
  let open: OpenTag | null = null;
  let formulaText = { start: 0, end: 0 };
  let ranges = '';
  let textStart = 0;

  const close = (end: number): void => {
    const tag = open;
    open = null;
    if (!tag) return;
    const sqref = attributeOf(tag, 'sqref');
    validations.push({
      start: tag.start,
      end,
      type: tagValue(tag, 'type') ?? 'none',
      ranges: (sqref?.value ?? ranges).split(/\s+/).flatMap((range) => parseRange(range) ?? []),
      formula: textIn(text.slice(formulaText.start, formulaText.end)).trim(),
      formulaText,
      sqref: sqref ?? NOWHERE,
      error: attributeOf(tag, 'error'),
      uid: attributeOf(tag, 'xr:uid'),
      isExtension: !sqref,
    });
  };

  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      // The list of extensions comes later in the part; its count is not the one to change.
      if (local === 'dataValidations') count ??= attributeOf(tag, 'count');
      if (local === 'sheetProtection') isProtected = isOn(tagValue(tag, 'sheet'));
      if (local === 'dataValidation') {
        open = tag;
        formulaText = { start: 0, end: 0 };
        ranges = '';
      }
      textStart = tag.end;
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (local === 'dataValidation') close(end);
      else if (open && (local === 'formula1' || local === 'f') && formulaText.end === 0)
        formulaText = { start: textStart, end: start };
      else if (open && local === 'sqref') ranges = text.slice(textStart, start);
    },
  });
  return { validations, count, isProtected };
}

function attributeOf(tag: OpenTag, name: string): AttributeAt | null {
  return tag.attributes.find((attribute) => attribute.name === name) ?? null;
}
