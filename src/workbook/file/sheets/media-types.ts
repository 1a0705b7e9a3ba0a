const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Media types of the parts that the product writes (ISO 29500-1 §12.3, §13, §14.2, §15.2). */
export const MEDIA_TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  noteShapes: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  applicationProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;
