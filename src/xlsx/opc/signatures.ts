import { editContentTypes } from './content-types';
import { removedParts } from './removed-parts';
import type { Package } from './package';
import { editRelationships, readRelationships, type Relationship } from './relationships';

/** The package's relationships to the origins of its digital signatures (ISO 29500-2 §10.5.2). */
async function origins(pkg: Package): Promise<readonly Relationship[]> {
  return (await readRelationships(pkg, '')).filter(({ type }) => type.endsWith('/digital-signature/origin'));
}

/** Whether the package is digitally signed; whether the signature is valid is not checked. */
export async function isSigned(pkg: Package): Promise<boolean> {
  return (await origins(pkg)).some(({ part }) => part !== null);
}

/**
 * A package without its signatures. A signature is no longer valid once the contents change, and Excel, too, takes it
 * away from a workbook that is changed.
 */
export async function withoutSignatures(pkg: Package): Promise<Package> {
  const signed = await origins(pkg);
  if (signed.length === 0) return pkg;
  const gone = await removedParts(pkg, new Set(signed.flatMap(({ part }) => part ?? [])));
  return pkg.with([
    await editRelationships(pkg, '', { remove: new Set(signed.map(({ id }) => id)) }),
    await editContentTypes(pkg, { remove: gone }),
    ...[...gone].map((name): [string, null] => [name, null]),
  ]);
}
