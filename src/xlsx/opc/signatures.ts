import { editContentTypes } from './content-types';
import { removedParts } from './removed-parts';
import type { Package } from './package';
import { editRelationships, readRelationships, type Relationship } from './relationships';

/** Relationships of the package to where its digital signatures begin (ISO 29500-2 §10.5.2). */
async function origins(pkg: Package): Promise<readonly Relationship[]> {
  return (await readRelationships(pkg, '')).filter(({ type }) => type.endsWith('/digital-signature/origin'));
}

/** Whether the package is digitally signed; whether the signature is a good one is not looked at. */
export async function isSigned(pkg: Package): Promise<boolean> {
  return (await origins(pkg)).some(({ part }) => part !== null);
}

/**
 * A package without its signatures: that of a workbook with other contents is no longer good, and Excel takes it
 * away, too, from a workbook that is changed.
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
