import { editContentTypes } from './content-types';
import { namespaces } from '../namespaces';
import type { Package } from './package';
import { editRelationships, freshRelationshipIds, kindOf, readRelationships } from './relationships';
import { append, remove, type Edit } from '../xml/edits';
import { escapeAttribute, escapeText } from '../xml/escape';
import { edited, newXml, prefixOf, readXmlPart } from './xml-part';
import { childrenNamed, textOf, value } from '../xml/query';

const partName = 'docProps/custom.xml';
const contentType = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
/** The one format id that user-defined properties have ([MS-OSHARED] 2.3.3.2.3). */
const formatId = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** Excel cuts longer values without a word. */
const textLimit = 255;

/** The custom document properties as text, by name; none where the workbook has no such part. */
export async function readCustomProperties(pkg: Package): Promise<ReadonlyMap<string, string>> {
  const part = await customPart(pkg);
  if (part === null) return new Map();
  const tree = await readXmlPart(pkg, part);
  return new Map(
    childrenNamed(tree.root, 'property').map((element) => [
      value(element, 'name') ?? '',
      element.children.map((variant) => textOf(tree, variant)).join(''),
    ]),
  );
}

/**
 * Sets custom document properties; null takes one away. The part is made where there is none.
 *
 * @throws RangeError for text of more than 255 characters
 */
export async function setCustomProperties(
  pkg: Package,
  properties: Readonly<Record<string, string | null>>,
): Promise<Package> {
  for (const [name, text] of Object.entries(properties))
    if (text !== null && text.length > textLimit) throw new RangeError(`${name}: more than ${textLimit} characters`);
  const existing = await customPart(pkg);
  if (existing === null) {
    const markup = propertyMarkup('', 'vt', Object.entries(properties), 2);
    if (markup === '') return pkg;
    const relationships = await readRelationships(pkg, '');
    const [id = ''] = freshRelationshipIds(relationships, 1);
    return pkg.with([
      await editRelationships(pkg, '', {
        add: [{ id, type: `${namespaces.officeRelationships}/custom-properties`, target: partName }],
      }),
      await editContentTypes(pkg, { add: new Map([[partName, contentType]]) }),
      [
        partName,
        newXml(
          `<Properties xmlns="${namespaces.customProperties}" xmlns:vt="${namespaces.variantTypes}">${markup}</Properties>`,
        ),
      ],
    ]);
  }
  const part = await readXmlPart(pkg, existing);
  const elements = childrenNamed(part.root, 'property');
  const [variantPrefix] = [...part.root.scope].find(([, namespace]) => namespace === namespaces.variantTypes) ?? [null];
  const edits: Edit[] = [];
  const absent = new Map(Object.entries(properties));
  for (const element of elements) {
    const name = value(element, 'name') ?? '';
    const text = absent.get(name);
    if (text === undefined) continue;
    absent.delete(name);
    edits.push(
      text === null
        ? remove(element)
        : { start: element.openEnd, end: element.closeStart, text: variantMarkup(variantPrefix, text) },
    );
  }
  const firstId = Math.max(1, ...elements.map((element) => Number(value(element, 'pid') ?? 0))) + 1;
  const markup = propertyMarkup(prefixOf(part.root), variantPrefix, [...absent], firstId);
  if (markup !== '') edits.push(append(part, part.root, markup));
  return edits.length === 0 ? pkg : pkg.with([edited(part, edits)]);
}

async function customPart(pkg: Package): Promise<string | null> {
  return (
    (await readRelationships(pkg, '')).find((relationship) => kindOf(relationship) === 'custom-properties')?.part ??
    null
  );
}

/** @param variantPrefix null where the part does not declare the namespace of values */
function propertyMarkup(
  prefix: string,
  variantPrefix: string | null,
  properties: readonly (readonly [string, string | null])[],
  firstId: number,
): string {
  return properties
    .filter((property): property is readonly [string, string] => property[1] !== null)
    .map(
      ([name, text], index) =>
        `<${prefix}property fmtid="${formatId}" pid="${firstId + index}" name="${escapeAttribute(name)}">${variantMarkup(variantPrefix, text)}</${prefix}property>`,
    )
    .join('');
}

function variantMarkup(prefix: string | null, text: string): string {
  const tag = prefix === '' ? 'lpwstr' : `${prefix ?? 'vt'}:lpwstr`;
  const declaration = prefix === null ? ` xmlns:vt="${namespaces.variantTypes}"` : '';
  return `<${tag}${declaration}>${escapeText(text)}</${tag}>`;
}
