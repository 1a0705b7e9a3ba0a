import { cellAddress, type CellPlace } from '../../../model/cell';
import { namespaces } from '../../../xlsx/namespaces';
import { textMarkup } from '../../../xlsx/patch/cell-markup';
import { limitedCellText } from './cell-text';
import { noteAnchor } from './note-box';
import type { SheetDraft } from './sheet-draft';

/** A note and its cell. */
export interface DraftNote {
  readonly place: CellPlace;
  readonly text: string;
}

/** The notes of a sheet, row by row. */
export function notesOf({ cells }: SheetDraft): readonly DraftNote[] {
  const notes: DraftNote[] = [];
  cells.forEach((row, down) => {
    row?.forEach((cell, along) => {
      if (cell?.note !== undefined) notes.push({ place: { row: down + 1, column: along + 1 }, text: cell.note });
    });
  });
  return notes;
}

/** The part that holds the texts of notes (ISO 29500-1 §18.7.6); they name no author. */
export function commentsMarkup(notes: readonly DraftNote[]): string {
  const comments = notes.map(
    ({ place, text }) =>
      `<comment ref="${cellAddress(place)}" authorId="0"><text><r>${textMarkup('', limitedCellText(text))}</r></text></comment>`,
  );
  const authors = '<authors><author/></authors>';
  return `<comments xmlns="${namespaces.spreadsheet}">${authors}<commentList>${comments.join('')}</commentList></comments>`;
}

const VML = 'urn:schemas-microsoft-com:vml';
const OFFICE = 'urn:schemas-microsoft-com:office:office';
const EXCEL = 'urn:schemas-microsoft-com:office:excel';
const SHAPE_TYPE = '_x0000_t202';

/**
 * The number of the first shape of a drawing; each drawing of a workbook may have a thousand ([MS-OI29500] 2.1.1820).
 */
const FIRST_SHAPE = 1025;

/**
 * The part that draws the boxes of notes, hidden until somebody points at their cells; in VML, which Excel requires.
 */
export function noteShapesMarkup(draft: SheetDraft, notes: readonly DraftNote[]): string {
  return [
    `<xml xmlns:v="${VML}" xmlns:o="${OFFICE}" xmlns:x="${EXCEL}">`,
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    `<v:shapetype id="${SHAPE_TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">`,
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map((note, index) => shapeMarkup(draft, note, index)),
    '</xml>',
  ].join('');
}

function shapeMarkup(draft: SheetDraft, { place, text }: DraftNote, index: number): string {
  return [
    `<v:shape id="_x0000_s${FIRST_SHAPE + index}" type="#${SHAPE_TYPE}"`,
    ` style="position:absolute;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${noteAnchor(draft, place, text).join(',')}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${place.row - 1}</x:Row><x:Column>${place.column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
