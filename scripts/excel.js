/*
 * `npm run excel`: builds the pane, serves it over https, and opens it in desktop Excel on Windows or the Mac with
 * Microsoft's own tools, until Ctrl+C; then the add-in is taken out of Excel again.
 */
const { once } = require('node:events');
const { createServer } = require('node:https');
const path = require('node:path');
const { URL } = require('node:url');
const { getHttpsServerOptions } = require('office-addin-dev-certs');
const { OfficeApp } = require('office-addin-manifest');
const { buildPane } = require('./build-pane.js');
const { DEVELOPMENT_HOST } = require('./manifest/add-in.js');
const { paneRequests } = require('./pane-server.js');
const { asked, whileRegistered } = require('./sideload.js');

const root = path.join(__dirname, '..');
const folder = path.join(root, 'dist/pane');
const manifest = path.join(root, 'manifest.xml');

/**
 * office-addin-debugging, an optional dependency: a part of its own that only cloud accounts need is compiled where npm
 * runs install scripts, and where that fails npm leaves it out.
 */
function debuggingTool() {
  try {
    return require('office-addin-debugging');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      '没有装上 office-addin-debugging。请运行 npm ci --ignore-scripts 再试。\noffice-addin-debugging is missing. Run npm ci --ignore-scripts, then try again.',
      { cause: error },
    );
  }
}

async function serve() {
  const server = createServer(await getHttpsServerOptions(), paneRequests(folder));
  const { hostname, port } = new URL(DEVELOPMENT_HOST);
  server.listen(Number(port), hostname);
  await once(server, 'listening');
  return server;
}

async function excel() {
  if (process.platform !== 'win32' && process.platform !== 'darwin')
    throw new Error('需要 Windows 或 Mac 上的 Excel。This needs Excel on Windows or on a Mac.');
  const { AppType, startDebugging, stopDebugging } = debuggingTool();
  await buildPane({ out: folder });
  const server = await serve();
  try {
    await whileRegistered({
      ended: asked(process),
      register: async () => {
        await startDebugging(manifest, { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false });
        process.stdout.write('按 Ctrl+C 停止，并从 Excel 中移除加载项。\n');
      },
      unregister: () => stopDebugging(manifest),
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

excel().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
