import { accessDenied, invalidArgument } from '../errors';
import type { HostChart, HostSeries } from '../model/chart';
import { onlyArea } from '../model/range';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import {
  atMost,
  booleanArgument,
  colourArgument,
  placeArgument,
  rangeArgument,
  textArgument,
  wordArgument,
} from './arguments';
import type { HostObject } from './host-object';

const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'ColumnStacked', 'Pie'] as const;

function seriesObject(chart: HostChart, series: HostSeries): HostObject {
  return {
    type: 'ChartSeries',
    set: {
      name: (value) => {
        series.name = textArgument(value, 'name');
      },
    },
    nav: {
      format: () => ({
        type: 'ChartSeriesFormat',
        nav: {
          fill: () => ({
            type: 'ChartFill',
            call: {
              setSolidColor: (args) => {
                series.colour = colourArgument(args[0]);
              },
            },
          }),
        },
      }),
    },
    call: {
      setValues: (args) => {
        series.values = onlyArea(rangeArgument(args[0]));
      },
      setXAxisValues: (args) => {
        series.categories = onlyArea(rangeArgument(args[0]));
      },
      delete: () => {
        chart.series.splice(chart.series.indexOf(series), 1);
      },
    },
  };
}

function chartObject(chart: HostChart): HostObject {
  return {
    type: 'Chart',
    identity: { Id: chart.id },
    get: { id: () => chart.id, name: () => chart.name },
    set: {
      name: (value) => {
        chart.name = textArgument(value, 'name');
      },
    },
    nav: {
      title: () => ({
        type: 'ChartTitle',
        set: {
          text: (value) => {
            chart.title = textArgument(value, 'title');
          },
        },
      }),
      legend: () => ({
        type: 'ChartLegend',
        set: {
          visible: (value) => {
            chart.legend = booleanArgument(value, 'visible') ? (chart.legend ?? 'Right') : null;
          },
          position: (value) => {
            chart.legend = wordArgument(value, ['Top', 'Bottom', 'Left', 'Right'], 'position');
          },
        },
      }),
      series: () => ({
        type: 'ChartSeriesCollection',
        open: {
          add: (args) => {
            atMost(args, 1, 'series.add');
            const series: HostSeries = {
              name: textArgument(args[0], 'name'),
              values: null,
              categories: null,
              colour: '',
            };
            chart.series.push(series);
            return seriesObject(chart, series);
          },
          getItemAt: (args) => {
            const series = chart.series[Number(args[0])];
            if (!series) throw invalidArgument('no such series');
            return seriesObject(chart, series);
          },
        },
      }),
    },
    call: {
      setPosition: ([start, end]) => {
        const [from, to] = [placeArgument(start, 'cell'), placeArgument(end, 'cell')];
        chart.over = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
      },
    },
  };
}

/** `worksheet.charts`. A new chart shows its source, one series for each column (or, by rows, each row). */
export function chartsObject(sheet: HostSheet, workbook: HostWorkbook): HostObject {
  return {
    type: 'ChartCollection',
    items: () => sheet.charts.map(chartObject),
    open: {
      add: ([type, source, seriesBy]) => {
        if (sheet.protected) throw accessDenied('The sheet is protected.');
        const area = onlyArea(rangeArgument(source));
        if (wordArgument(seriesBy, ['Auto', 'Columns', 'Rows'], 'seriesBy') !== 'Columns')
          throw invalidArgument('charts of the product go by columns');
        const series = Array.from({ length: area.right - area.left + 1 }, (_, offset): HostSeries => ({
          name: `Series${offset + 1}`,
          values: { ...area, left: area.left + offset, right: area.left + offset },
          categories: null,
          colour: '',
        }));
        const id = workbook.newId();
        const chart: HostChart = {
          id: `{chart-${id}}`,
          name: `Chart ${id}`,
          type: wordArgument(type, TYPES, 'chart type'),
          title: '',
          legend: 'Bottom',
          over: null,
          series,
        };
        sheet.charts.push(chart);
        return chartObject(chart);
      },
    },
  };
}
