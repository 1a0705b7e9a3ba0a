import { readArchive } from '../opc/archive';
import { contentTypeOf, contentTypesPart, readContentTypes, type ContentTypes } from '../opc/content-types';
import { defaultLimits, type PackageLimits } from '../opc/limits';
import { Package } from '../opc/package';
import { refuseForeignFormats } from '../opc/recognise';
import { UnusableFile } from '../unusable-file';
import { readWorkbook, workbookPart } from './workbook';

/**
 * Opens a workbook: reads the zip's directory under limits and makes sure that it is an .xlsx workbook whose
 * structure can be read. Parts are inflated only when they are asked for. The bytes are not changed and must
 * not be changed while the package is in use.
 *
 * @param limits those of {@link defaultLimits} that should be others
 * @throws UnusableFile for everything else a file can be
 */
export async function openPackage(bytes: Uint8Array, limits: Partial<PackageLimits> = {}): Promise<Package> {
  const all = { ...defaultLimits, ...limits };
  refuseForeignFormats(bytes);
  const pkg = Package.ofEntries(await readArchive(bytes, all));
  if (pkg.find(contentTypesPart) === undefined) throw await otherZip(pkg);
  const types = await readContentTypes(pkg);
  const part = await workbookPart(pkg);
  refuseOtherDocuments(contentTypeOf(types, part) ?? '', all);
  if (!all.allowMacros && hasMacros(types)) throw new UnusableFile('macros', 'vbaProject');
  const { sheets } = await readWorkbook(pkg);
  if (sheets.length === 0) throw new UnusableFile('broken', `${part}: no sheets`);
  return pkg;
}

async function otherZip(pkg: Package): Promise<UnusableFile> {
  const mimetype = pkg.find('mimetype');
  if (mimetype === undefined) return new UnusableFile('notWorkbook', 'zip');
  const type = new TextDecoder().decode((await pkg.read(mimetype)).subarray(0, 200)).trim();
  if (type.includes('opendocument.spreadsheet')) return new UnusableFile('ods');
  return new UnusableFile('notWorkbook', openDocuments.find(([mark]) => type.includes(mark))?.[1] ?? type);
}

const openDocuments: readonly (readonly [mark: string, detail: string])[] = [
  ['opendocument.text', 'odt'],
  ['opendocument.presentation', 'odp'],
];

/** Media types of main parts (ISO 29500-1 §15.2, [MS-OFFMACRO], [MS-XLSB]). */
function refuseOtherDocuments(type: string, { allowMacros }: PackageLimits): void {
  if (type === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml') return;
  if (type.includes('wordprocessingml') || type.includes('ms-word')) throw new UnusableFile('notWorkbook', 'docx');
  if (type.includes('presentationml') || type.includes('powerpoint')) throw new UnusableFile('notWorkbook', 'pptx');
  if (type.includes('sheet.binary')) throw new UnusableFile('xlsb');
  if (type.includes('macroEnabled')) {
    if (allowMacros && type.includes('.sheet.')) return;
    throw new UnusableFile('macros', type);
  }
  // Excel opens a template only under a template's file name, so a result saved as .xlsx would not open.
  if (type.includes('spreadsheetml.template')) throw new UnusableFile('template');
  throw new UnusableFile('notWorkbook', type);
}

function hasMacros(types: ContentTypes): boolean {
  return [...types.overrides.values(), ...types.defaults.values()].includes('application/vnd.ms-office.vbaProject');
}
