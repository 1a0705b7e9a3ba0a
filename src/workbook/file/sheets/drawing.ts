import type { ChartNode } from '../../../model/plan';
import { namespaces } from '../../../xlsx/namespaces';
import { escapeCellAttribute } from '../../../xlsx/xml/escape';
import { chartName } from '../../content-signature';

/**
 * The part that lays charts over a sheet's cells (ISO 29500-1 §20.5).
 *
 * @param ids of the relationships that lead to the charts, one for each
 */
export function drawingMarkup(charts: readonly ChartNode[], ids: readonly string[]): string {
  const root = `<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.drawing}"`;
  const anchors = charts.map((chart, index) => anchorMarkup(chart, index, ids[index] ?? ''));
  return `${root} xmlns:r="${namespaces.officeRelationships}">${anchors.join('')}</xdr:wsDr>`;
}

function anchorMarkup({ over, description }: ChartNode, index: number, id: string): string {
  // 1 is the drawing's own number.
  const properties = `id="${index + 2}" name="${chartName(index + 1)}" descr="${escapeCellAttribute(description)}"`;
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    cornerMarkup('from', over.left - 1, over.top - 1),
    // The lower right corner is that of the cell after the last one covered.
    cornerMarkup('to', over.right, over.bottom),
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr ${properties}/><xdr:cNvGraphicFramePr/>`,
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${namespaces.chart}"><c:chart xmlns:c="${namespaces.chart}" r:id="${id}"/>`,
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
  ].join('');
}

function cornerMarkup(corner: 'from' | 'to', column: number, row: number): string {
  const place = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${corner}>${place}</xdr:${corner}>`;
}
