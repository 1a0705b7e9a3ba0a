/** Namespace names of the transitional form of ISO 29500, which is what Excel writes unless told otherwise. */
export const namespaces = {
  spreadsheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  officeRelationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packageRelationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  spreadsheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

/** Prefix of every namespace and relationship type of the strict form. */
export const strictPrefix = 'http://purl.oclc.org/ooxml/';
