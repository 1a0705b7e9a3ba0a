import type { Layers } from './layers';

/** An import of one module by another: both paths below src, with `/` and without extension. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The file or folder right below a folder that a path leads through; null where it lies elsewhere. */
function childOf(folder: string, path: string): string | null {
  const prefix = folder === '' ? '' : `${folder}/`;
  return path.startsWith(prefix) ? (path.slice(prefix.length).split('/')[0] ?? null) : null;
}

/** The imports between the files and folders right below a folder. */
export function importsBetween(folder: string, imports: readonly Import[]): readonly Import[] {
  return imports.flatMap(({ from, to }) => {
    const [one, other] = [childOf(folder, from), childOf(folder, to)];
    return one === null || other === null || one === other ? [] : [{ from: one, to: other }];
  });
}

/** Imports in a room that do not lead to a lower layer, and what no layer names. */
export function layerFaults(
  room: string,
  layers: Layers,
  modules: readonly string[],
  imports: readonly Import[],
): readonly string[] {
  const heightOf = (name: string): number => layers.findIndex((layer) => layer.includes(name));
  const names = new Set(modules.flatMap((module) => childOf(room, module) ?? []));
  const unnamed = [...names].filter((name) => heightOf(name) < 0).map((name) => `${room}: no layer has ${name}`);
  const upward = importsBetween(room, imports)
    .filter(({ from, to }) => heightOf(from) <= heightOf(to))
    .map(({ from, to }) => `${room}: ${from} → ${to}`);
  return [...unnamed, ...new Set(upward)];
}

/** The circles of imports, each as `a → b → a`; found from wherever they are entered first. */
export function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { from, to } of imports) next.set(from, (next.get(from) ?? new Set<string>()).add(to));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) found.push([...trail.slice(trail.indexOf(name)), name].join(' → '));
    else if (!done.has(name)) {
      for (const other of next.get(name) ?? []) visit(other, [...trail, name]);
      done.add(name);
    }
  };
  for (const name of next.keys()) visit(name, []);
  return found;
}

/** Circles between the files and folders of one folder, for every folder that the modules lie in. */
export function folderCircles(modules: readonly string[], imports: readonly Import[]): readonly string[] {
  const folders = new Set(
    modules.flatMap((module) => {
      const segments = module.split('/');
      return segments.map((_, depth) => segments.slice(0, depth).join('/'));
    }),
  );
  return [...folders].flatMap((folder) =>
    circles(importsBetween(folder, imports)).map((circle) => (folder === '' ? circle : `${folder}: ${circle}`)),
  );
}
