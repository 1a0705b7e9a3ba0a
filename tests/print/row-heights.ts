import { readFileSync } from 'node:fs';
import type { CellRange } from '../../src/model/cell';
import type { CellStyle, PlanNode, SheetPlan } from '../../src/model/plan';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { convert } from './printed';

/** A text of a plan in the room it has. */
interface Laid {
  readonly where: string;
  readonly text: string;
  /** In characters, of all columns that a merged cell spans. */
  readonly width: number;
  readonly style: CellStyle;
  /** Of its row, in points. */
  readonly height: number;
}

/**
 * Texts that LibreOffice, which works out the height a row needs, would give more room than the plans do. Every
 * different text is put on a probe sheet, in a column as wide as its cell and in the same font.
 */
export async function tooLowRows(plans: readonly SheetPlan[], folder: string): Promise<readonly string[]> {
  const laid = new Map(
    plans.flatMap(laidTexts).map((text) => [JSON.stringify([text.text, text.width, text.style, text.height]), text]),
  );
  const texts = [...laid.values()];
  const widths = [...new Set(texts.map(({ width }) => width))];
  const nodes = texts.flatMap(({ text, width, style }, index): PlanNode[] => {
    const at = { row: index + 1, column: widths.indexOf(width) + 1 };
    return [
      { kind: 'values', at, values: [[text]] },
      { kind: 'style', range: { top: at.row, left: at.column, bottom: at.row, right: at.column }, style },
    ];
  });
  const probe: SheetPlan = {
    id: 'probe',
    sheet: 'probe',
    nodes: [{ kind: 'columns', widths }, ...nodes],
    stamp: null,
  };
  const needed = optimalHeights(await newWorkbook([probe]), folder);
  if (needed.length < texts.length) throw new Error(`LibreOffice tells ${needed.length} of ${texts.length} heights`);
  return texts.flatMap(({ where, text, height }, index) => {
    const least = needed[index] ?? 0;
    return least > height ? [`${where}: ${height} points, needs ${least}: ${text.slice(0, 60)}`] : [];
  });
}

/**
 * Heights in points that LibreOffice gives the rows of a workbook's one sheet; only in a document that another program
 * seems to have written does it work them out.
 */
function optimalHeights(bytes: Uint8Array, folder: string): readonly number[] {
  const opened = readFileSync(convert(bytes, folder, 'probe.xlsx', 'fods'), 'utf8');
  const strange = opened
    .replace(/<meta:generator>[^<]*/, '<meta:generator>other')
    .replace(/ style:row-height="[^"]*"/g, '')
    .replaceAll('use-optimal-row-height="false"', 'use-optimal-row-height="true"');
  const fitted = readFileSync(convert(strange, folder, 'fitted.fods', 'fods'), 'utf8');
  const styles = new Map(
    [
      ...fitted.matchAll(
        /<style:style style:name="(\w+)" style:family="table-row">\s*<style:table-row-properties style:row-height="([\d.]+)in"/g,
      ),
    ].map(([, name = '', inches]) => [name, Number(inches) * 72]),
  );
  return [
    ...fitted.matchAll(/<table:table-row table:style-name="(\w+)"(?: table:number-rows-repeated="(\d+)")?/g),
  ].flatMap(([, style = '', repeated = '1']) =>
    Array.from({ length: Math.min(Number(repeated), 100_000) }, () => styles.get(style) ?? 0),
  );
}

function laidTexts({ sheet, nodes }: SheetPlan): readonly Laid[] {
  const widths = nodes.flatMap((node) => (node.kind === 'columns' ? node.widths : []));
  const merges = new Map(
    nodes.flatMap((node) =>
      node.kind === 'merge' ? [[`${node.range.top},${node.range.left}`, node.range] as const] : [],
    ),
  );
  const styles = nodes.flatMap((node) => (node.kind === 'style' ? [node] : []));
  const heights = new Map(
    nodes.flatMap((node) =>
      node.kind === 'rows'
        ? Array.from({ length: node.to - node.from + 1 }, (_, index) => [node.from + index, node.height] as const)
        : [],
    ),
  );
  const laid: Laid[] = [];
  for (const node of nodes) {
    if (node.kind !== 'values') continue;
    for (const [down, row] of node.values.entries()) {
      for (const [along, value] of row.entries()) {
        if (typeof value !== 'string' || value === '') continue;
        const place = { row: node.at.row + down, column: node.at.column + along };
        const range: CellRange = merges.get(`${place.row},${place.column}`) ?? {
          top: place.row,
          left: place.column,
          bottom: place.row,
          right: place.column,
        };
        const covers = (area: CellRange): boolean =>
          area.top <= place.row && area.bottom >= place.row && area.left <= place.column && area.right >= place.column;
        const style = Object.assign(
          {},
          ...styles.filter(({ range: area }) => covers(area)).map((covering) => covering.style),
        ) as CellStyle;
        const height = Array.from(
          { length: range.bottom - range.top + 1 },
          (_, index) => heights.get(range.top + index) ?? 0,
        ).reduce((sum, one) => sum + one, 0);
        if (height > 0 && height < 409)
          laid.push({
            where: `${sheet}!${place.row}`,
            text: value,
            width: widths.slice(range.left - 1, range.right).reduce((sum, width) => sum + width, 0),
            style,
            height,
          });
      }
    }
  }
  return laid;
}
