import type { Package } from '../../src/xlsx/opc/package';

/** All parts of a package as text (latin1, so that every byte counts), in order. */
export async function partsOf(pkg: Package): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for (const name of pkg.names) parts[name] = Buffer.from(await pkg.read(name)).toString('latin1');
  return parts;
}

/** One part as text. */
export async function partText(pkg: Package, name: string): Promise<string> {
  return Buffer.from(await pkg.read(name)).toString('utf8');
}
