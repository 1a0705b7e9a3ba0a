import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { files, moduleOf } from './imports';

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s*from\s*)?'([^']+)'/gm;

/**
 * What a file loads with itself: modules below src and packages. Types are gone by then, and `import()` comes later.
 */
function loadedWith(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, type, names = '', from = '']) => {
    const [, list] = /^\{([^}]*)\}$/.exec(names) ?? [];
    const isOfTypes = list?.split(',').every((name) => /^\s*(?:type\s|$)/.test(name)) ?? false;
    if (type || isOfTypes) return [];
    return [from.startsWith('.') ? moduleOf(resolve(dirname(file), from)) : from];
  });
}

const loaded = new Map(files.map((file) => [moduleOf(file), loadedWith(file)]));

/**
 * Everything that is loaded with a module, itself included: modules below src and packages, each with the shortest way
 * of imports that leads to it (`taskpane/excel → … → templates/ledgers`).
 */
export function scriptOf(module: string): ReadonlyMap<string, string> {
  const ways = new Map([[module, module]]);
  // A map goes on to what is added while it is walked through.
  for (const [name, way] of ways)
    for (const next of loaded.get(name) ?? []) if (!ways.has(next)) ways.set(next, `${way} → ${next}`);
  return ways;
}
