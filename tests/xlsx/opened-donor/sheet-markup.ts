import { applyEdits, type Edit } from '../../../src/xlsx/xml/edits';
import { escapeText, unescapeXml } from '../../../src/xlsx/xml/escape';
import { splitName } from '../../../src/xlsx/xml/tree';
import { walkXml, type OpenTag } from '../../../src/xlsx/xml/walk';
import type { Fitting } from '../../../src/xlsx/graft/fitting';
import { withTableNames } from '../../../src/xlsx/graft/table-names';

const formulaElements = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);

/**
 * Fits a donor's sheet or table part to the workbook it goes to: style indexes, shared strings, table names. Shared
 * strings become inline ones, so that the user's shared strings part stays as it is, byte for byte.
 *
 * @param strings the donor's shared strings, each as the markup inside its `<si>`
 */
export function fitMarkup(text: string, part: string, fitting: Fitting, strings: readonly string[]): string {
  const edits: Edit[] = [];
  let sharedString = false;
  let inner = 0;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') sharedString = tag.attributes.some(({ name, value }) => name === 't' && value === 's');
      edits.push(...attributeEdits(local, tag, fitting));
      inner = tag.end;
    },
    close(name, start, end) {
      const [, local] = splitName(name);
      if (local === 'v' && sharedString) {
        const index = Number(text.slice(inner, start));
        edits.push({ start: inner - name.length - 2, end, text: `<is>${strings[index] ?? '<t/>'}</is>` });
      } else if (formulaElements.has(local) && fitting.renamedTables.size > 0) {
        const formula = unescapeXml(text.slice(inner, start));
        const renamed = withTableNames(formula, fitting.renamedTables);
        if (renamed !== formula) edits.push({ start: inner, end: start, text: escapeText(renamed) });
      }
    },
  });
  return applyEdits(text, edits);
}

function attributeEdits(local: string, tag: OpenTag, { styles, selected }: Fitting): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { name, value, start, end } of tag.attributes) {
    const set = (text: string): void => {
      if (text !== value) edits.push({ start, end, text: `${name}="${text}"` });
    };
    if ((name === 's' && (local === 'c' || local === 'row')) || (name === 'style' && local === 'col'))
      set(String(styles.cellFormat(Number(value))));
    else if (name === 't' && local === 'c' && value === 's') set('inlineStr');
    // dxfId of rules and filters; dataDxfId, headerRowDxfId and so on of tables.
    else if (/(?:^d|D)xfId$/.test(name)) set(String(styles.differentialFormat(Number(value))));
    else if (name === 'tabSelected' && local === 'sheetView') set(selected ? '1' : '0');
  }
  if (local === 'sheetView' && selected && !tag.attributes.some(({ name }) => name === 'tabSelected')) {
    const at = tag.start + 1 + tag.name.length;
    edits.push({ start: at, end: at, text: ' tabSelected="1"' });
  }
  return edits;
}
