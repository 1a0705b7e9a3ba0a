import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = resolve(__dirname, '../../..');
const FOLDER = join(ROOT, 'dist/pane');
const LOCK = join(ROOT, 'dist/pane.lock');
/** Its time tells when the pane was built: webpack leaves a file alone whose content stays the same. */
const BUILT = join(ROOT, 'dist/pane.built');
const LONGEST_BUILD_MILLISECONDS = 10 * 60 * 1000;

interface BuildScript {
  readonly buildPane: (options: { readonly out: string }) => Promise<void>;
}
interface ServerScript {
  readonly paneRequests: (folder: string) => Parameters<typeof createServer>[1];
  readonly listen: (server: Server, port: number) => Promise<number>;
}

/* eslint-disable @typescript-eslint/no-require-imports -- the scripts are plain JavaScript for Node */
const { buildPane } = require('../../../scripts/build-pane.js') as BuildScript;
const { listen, paneRequests } = require('../../../scripts/pane-server.js') as ServerScript;
/* eslint-enable @typescript-eslint/no-require-imports */

/** The built pane, served to this computer. */
export interface PaneSite {
  readonly address: string;
  readonly close: () => void;
}

/** Builds the pane where its sources changed since it was last built, and serves it as `npm start` does. */
export async function openPaneSite(): Promise<PaneSite> {
  const server = createServer(paneRequests(await buildPaneOnce()));
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Builds the pane into the folder it answers. Test files run beside each other; the first to come builds, the others
 * wait for it.
 */
export async function buildPaneOnce(): Promise<string> {
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  while (existsSync(LOCK) || !isBuilt()) {
    try {
      mkdirSync(LOCK);
    } catch {
      dropOldLock();
      await wait(500);
      continue;
    }
    try {
      if (!isBuilt()) {
        const begin = new Date();
        await buildPane({ out: FOLDER });
        writeFileSync(BUILT, '');
        utimesSync(BUILT, begin, begin);
      }
    } finally {
      rmdirSync(LOCK);
    }
  }
  return FOLDER;
}

/** A build that was killed leaves its lock behind. */
function dropOldLock(): void {
  const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > LONGEST_BUILD_MILLISECONDS) rmdirSync(LOCK);
}

function isBuilt(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || !existsSync(join(FOLDER, 'index.html'))) return false;
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(join('src', 'cli')),
  );
  return [join(ROOT, 'webpack.config.js'), ...sources.map((entry) => join(entry.parentPath, entry.name))].every(
    (file) => statSync(file).mtimeMs <= built,
  );
}
