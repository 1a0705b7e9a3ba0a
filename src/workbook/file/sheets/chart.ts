import type { SheetChart } from 'hucre';
import type { ChartNode } from '../../../model/plan';
import { escapeText } from './cell-text';
import { absoluteReference } from './sheet-draft';

const NO_TICKS = { majorTickMark: 'none', minorTickMark: 'none' } as const;

/** A plan's chart in the terms of hucre. */
export function hucreChart(
  sheet: string,
  { type, title, description, stacked, categories, series, over }: ChartNode,
): SheetChart {
  const pie = type === 'pie';
  return {
    type,
    title: escapeText(title),
    titleFontSize: 14,
    altText: escapeText(description),
    lang: 'zh-CN',
    // A pie's legend names its slices; a single series needs none, the title says what it is.
    legend: pie || series.length > 1 ? 'bottom' : false,
    varyColors: pie,
    ...(!pie && {
      barGrouping: stacked ? 'stacked' : 'clustered',
      ...(stacked && { overlap: 100 }),
      gapWidth: 60,
      axes: {
        // Bars stand from top to bottom as their rows do, with the numbers still below them.
        x: { ...NO_TICKS, ...(type === 'bar' && { reverse: true }) },
        y: { ...NO_TICKS, gridlines: { major: true }, ...(type === 'bar' && { crosses: 'max' }) },
      },
    }),
    series: series.map(({ name, values, colour }) => ({
      name: escapeText(name),
      categories: absoluteReference(sheet, categories),
      values: absoluteReference(sheet, values),
      ...(!pie && { color: colour }),
    })),
    // The lower right corner of the anchor is the cell after the last one covered.
    anchor: { from: { row: over.top - 1, col: over.left - 1 }, to: { row: over.bottom, col: over.right } },
  };
}
