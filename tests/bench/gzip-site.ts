import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** A folder served to this computer as a careful host would serve it: compressed, each file packed once. */
export interface GzipSite {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => void;
}

/** Serves the files of a folder, gzipped and never kept by the browser, so that every visit is the first one. */
export async function openGzipSite(folder: string): Promise<GzipSite> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[extname(file)];
    if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const bytes = packed.get(file) ?? gzipSync(readFileSync(file));
    packed.set(file, bytes);
    response
      .writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'gzip',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      })
      .end(bytes);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The site has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
