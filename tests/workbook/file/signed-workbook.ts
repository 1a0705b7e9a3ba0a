import { openPackage } from '../../../src/xlsx/workbook/open';
import { savePackage } from '../../../src/xlsx/opc/save';

export const SIGNATURE_PARTS = [
  '_xmlsignatures/origin.sigs',
  '_xmlsignatures/_rels/origin.sigs.rels',
  '_xmlsignatures/sig1.xml',
];

const TYPES = 'application/vnd.openxmlformats-package.digital-signature';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * The workbook with the parts of a digital signature, as Excel lays them in the package; the signature itself is made
 * up.
 */
export async function signed(bytes: Uint8Array): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const text = async (part: string): Promise<string> => new TextDecoder().decode(await pkg.read(part));
  const encode = (part: string): Uint8Array => new TextEncoder().encode(part);
  const override = `<Override PartName="/_xmlsignatures/sig1.xml" ContentType="${TYPES}-xmlsignature+xml"/>`;
  const types = (await text('[Content_Types].xml'))
    .replace('<Default', `<Default Extension="sigs" ContentType="${TYPES}-origin"/><Default`)
    .replace('</Types>', `${override}</Types>`);
  const origin = `<Relationship Id="rIdSig" Type="${LINKS}/digital-signature/origin" Target="/_xmlsignatures/origin.sigs"/>`;
  const signature = `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${LINKS}/digital-signature/signature" Target="sig1.xml"/></Relationships>`;
  return savePackage(
    pkg.with([
      ['[Content_Types].xml', encode(types)],
      ['_rels/.rels', encode((await text('_rels/.rels')).replace('</Relationships>', `${origin}</Relationships>`))],
      ['_xmlsignatures/origin.sigs', new Uint8Array()],
      ['_xmlsignatures/_rels/origin.sigs.rels', encode(signature)],
      [
        '_xmlsignatures/sig1.xml',
        encode('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"/>'),
      ],
    ]),
  );
}
