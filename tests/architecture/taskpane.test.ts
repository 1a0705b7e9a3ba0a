import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { files, imports, SRC } from './imports';
import { TASKPANE_FEATURES, TASKPANE_LAYERS } from './taskpane-layers';

const inPane = imports.filter(({ from }) => from.startsWith('taskpane/'));

/** The layer of a file of the pane; null for the entries, which stand in no folder. */
function layerOf(path: string): string | null {
  const [, layer = '', ...rest] = path.split('/');
  return rest.length > 0 ? layer : null;
}

test('every folder of the pane is a layer that has been thought of', () => {
  const folders = readdirSync(join(SRC, 'taskpane'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(TASKPANE_LAYERS).sort());
});

test('the layers of the pane import only those below them, and no feature another one', () => {
  const wrong = inPane.filter(({ from, to }) => {
    const [own, other] = [layerOf(from), to.startsWith('taskpane/') ? layerOf(to) : null];
    return own !== null && other !== null && own !== other && !(TASKPANE_LAYERS[own] ?? []).includes(other);
  });
  expect(wrong).toEqual([]);
});

test('the layers lie one upon the other: none imports what lies above it', () => {
  const order = Object.keys(TASKPANE_LAYERS);
  const upwards = Object.entries(TASKPANE_LAYERS).flatMap(([layer, below]) =>
    below.filter((other) => order.indexOf(other) >= order.indexOf(layer)).map((other) => `${layer} → ${other}`),
  );
  expect(upwards).toEqual([]);
});

test('use cases are loaded through one door', () => {
  const doors = inPane.filter(({ to, lazy }) => lazy && to.startsWith('app/')).map(({ from }) => from);
  expect([...new Set(doors)]).toEqual(['taskpane/engine/engine']);
});

test('components act through the actions alone: none dispatches an event, runs work or opens the door itself', () => {
  const drawn = files.filter((file) => file.endsWith('.tsx')).map((file) => relative(SRC, file));
  const wrong = drawn.filter((file) => /\bdispatch\(|\brunner\.run\(/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(wrong).toEqual([]);
  expect(TASKPANE_FEATURES.flatMap((feature) => TASKPANE_LAYERS[feature] ?? [])).not.toContain('actions');
});

test('errors become words in one place', () => {
  const wording = inPane.filter(({ to }) => to === 'app/messages/failure').map(({ from }) => from);
  expect(wording).toEqual(['taskpane/notices/error-notice']);
});
