const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const path = require('node:path');

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file whose name bears the hash of its content never changes. */
const HASHED = /\.[0-9a-f]{10}\.js$/;

/**
 * How long a file may be kept. Office wants pictures that may be; what an upgrade must change at once is asked for.
 * @param {string} file
 */
function cacheControl(file) {
  if (HASHED.test(file)) return 'public, max-age=31536000, immutable';
  return file.endsWith('.png') ? 'public, max-age=86400' : 'no-cache';
}

/**
 * The file below `folder` that an address asks for; null where the address leads out of it.
 * @param {string} folder
 * @param {string} address
 */
function fileOf(folder, address) {
  const asked = decodeURIComponent(address.replace(/[?#].*$/s, ''));
  const file = path.join(folder, asked.endsWith('/') ? `${asked}index.html` : asked);
  return file.startsWith(folder + path.sep) && !asked.includes('\0') ? file : null;
}

/**
 * Answers requests with the files of a folder, and with nothing else. The pages carry their own policy; the
 * headers add what a page cannot say of itself.
 *
 * @param {string} folder
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) =>
 *   Promise<void>}
 */
function paneRequests(folder) {
  return async (request, response) => {
    /** @param {number} status */
    const refuse = (status) => {
      response.writeHead(status, { 'Content-Type': 'text/plain' }).end(String(status));
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    try {
      const file = fileOf(folder, request.url ?? '/');
      const type = file === null ? undefined : TYPES[path.extname(file)];
      if (file === null || type === undefined) return refuse(404);
      const { size } = await stat(file);
      const inOffice = /[\\/](excel|commands|notice)\.html$/.test(file);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Length': size,
        'Cache-Control': cacheControl(file),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
        // Excel on the web shows its pages in a frame; nobody has reason to frame the page for browsers.
        ...(inOffice ? {} : { 'Content-Security-Policy': "frame-ancestors 'none'" }),
      });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    } catch (error) {
      if (error instanceof URIError || isMissing(error)) refuse(404);
      else {
        process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
        refuse(500);
      }
    }
  };
}

/**
 * Whether a file was asked for that is not there.
 * @param {unknown} error
 */
function isMissing(error) {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return code === 'ENOENT' || code === 'EISDIR';
}

/**
 * Listens on this computer alone, on the port given or, where that is taken, on any free one.
 *
 * @param {import('node:net').Server} server
 * @param {number} port 0 for any free one
 * @returns {Promise<number>} the port
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {number} wanted */
    const start = (wanted) => server.listen(wanted, '127.0.0.1');
    server.once('listening', () => {
      resolve(/** @type {import('node:net').AddressInfo} */ (server.address()).port);
    });
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) {
        port = 0;
        start(0);
      } else reject(error);
    });
    start(port);
  });
}

module.exports = { paneRequests, listen };
