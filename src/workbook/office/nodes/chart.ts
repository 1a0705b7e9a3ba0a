import type { ChartNode } from '../../../model/plan';
import { chartName } from '../../content-signature';
import { block, cellBlock, excelColour, forEachNode } from './sheet-target';

/** Excel's chart types; a pie is never stacked. */
const TYPES = {
  bar: { clustered: 'BarClustered', stacked: 'BarStacked' },
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked' },
  pie: { clustered: 'Pie', stacked: 'Pie' },
} as const;

/**
 * A native chart. Office.js has no alternative text for charts, so the description goes into the chart's name, which
 * screen readers read out, behind what tells the product's charts from the user's.
 */
export const layCharts = forEachNode<ChartNode>(
  14,
  (target, { type, title, description, stacked, categories, series, over }, index) => {
    const [first, ...others] = series;
    if (!first) return;
    const chart = target.sheet.charts.add(
      TYPES[type][stacked ? 'stacked' : 'clustered'],
      block(target, first.values),
      'Columns',
    );
    chart.name = `${chartName(index + 1)} ${description}`;
    chart.title.text = title;
    // A pie's legend names its slices; a single series needs none, the title says what it is.
    const legend = type === 'pie' || others.length > 0;
    chart.legend.visible = legend;
    if (legend) chart.legend.position = 'Bottom';
    chart.setPosition(
      cellBlock(target, { row: over.top, column: over.left }),
      cellBlock(target, { row: over.bottom, column: over.right }),
    );
    for (const [index, { name, values, colour }] of series.entries()) {
      const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      if (index === 0) drawn.name = name;
      else drawn.setValues(block(target, values));
      drawn.setXAxisValues(block(target, categories));
      if (type !== 'pie') drawn.format.fill.setSolidColor(excelColour(colour));
    }
  },
);
