import type { ChartNode } from '../../../model/plan';
import { namespaces } from '../../../xlsx/namespaces';
import { escapeCellText, escapeText } from '../../../xlsx/xml/escape';
import { absoluteReference } from './sheet-draft';

/** Size of the title in hundredths of a point. */
const TITLE_SIZE = 1400;

/** Ids by which the axes of a chart refer to each other. */
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/** The part of a chart (ISO 29500-1 §21.2). */
export function chartMarkup(sheet: string, chart: ChartNode): string {
  const isPie = chart.type === 'pie';
  const plot = isPie ? pieMarkup(sheet, chart) : barsMarkup(sheet, chart);
  // A pie's legend names its slices; a single series needs none, the title says what it is.
  const hasLegend = isPie || chart.series.length > 1;
  return [
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.drawing}">`,
    '<c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart>',
    titleMarkup(chart.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot}</c:plotArea>`,
    hasLegend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}

function titleMarkup(title: string): string {
  return [
    '<c:title><c:tx><c:rich>',
    '<a:bodyPr rot="0" spcFirstLastPara="1" vertOverflow="ellipsis" wrap="square" anchor="ctr" anchorCtr="1"/>',
    `<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="0"/></a:pPr>`,
    `<a:r><a:rPr lang="zh-CN" sz="${TITLE_SIZE}" b="0"/><a:t>${escapeCellText(title)}</a:t></a:r></a:p>`,
    '</c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join('');
}

function pieMarkup(sheet: string, chart: ChartNode): string {
  return `<c:pieChart><c:varyColors val="1"/>${seriesMarkup(sheet, chart)}</c:pieChart>`;
}

function barsMarkup(sheet: string, chart: ChartNode): string {
  const { type, stacked } = chart;
  return [
    `<c:barChart><c:barDir val="${type === 'bar' ? 'bar' : 'col'}"/>`,
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    seriesMarkup(sheet, chart),
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    axesMarkup(type === 'bar'),
  ].join('');
}

function seriesMarkup(sheet: string, { type, series, categories }: ChartNode): string {
  return series
    .map(({ name, values, colour }, index) => {
      const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
      return [
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeCellText(name)}</c:v></c:tx>`,
        // Of a pie every slice has a colour of its own.
        type === 'pie' ? '' : `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`,
        `<c:cat><c:strRef><c:f>${escapeText(absoluteReference(sheet, categories))}</c:f></c:strRef></c:cat>`,
        `<c:val><c:numRef><c:f>${escapeText(absoluteReference(sheet, values))}</c:f></c:numRef></c:val></c:ser>`,
      ].join('');
    })
    .join('');
}

/** Bars stand from top to bottom as their rows do, each with its name, and the numbers still below them. */
function axesMarkup(isLying: boolean): string {
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isLying ? 'l' : 'b'}"/>${ticks}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${isLying ? 'b' : 'l'}"/><c:majorGridlines/>${ticks}<c:crossAx val="${CATEGORY_AXIS}"/>`,
    `<c:crosses val="${isLying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}
