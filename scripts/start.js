/* `npm start`: builds the pane, serves it to this computer alone, and opens it with the sample township. */
const { spawn } = require('node:child_process');
const { createServer } = require('node:http');
const path = require('node:path');
const { buildPane } = require('./build-pane.js');
const { listen, paneRequests } = require('./pane-server.js');

/** The port that keeps the browser's settings from one start to the next, where it is free. */
const PORT = 4186;

const folder = path.join(__dirname, '../dist/pane');

/**
 * Opens an address in the user's browser; on a machine without one nothing comes of it.
 * @param {string} address
 */
function openBrowser(address) {
  /** @type {Readonly<Partial<Record<NodeJS.Platform, readonly [string, readonly string[]]>>>} */
  const commands = { win32: ['cmd', ['/c', 'start', '', address]], darwin: ['open', [address]] };
  const [command, args] = commands[process.platform] ?? ['xdg-open', [address]];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opened = spawn(command, args, { stdio: 'ignore', detached: true });
  opened.on('error', () => {
    process.stdout.write('打不开浏览器，请自己打开上面的地址。\n');
  });
  opened.unref();
}

async function start() {
  process.stdout.write('正在生成网页……\n');
  await buildPane({ out: folder });
  const port = await listen(createServer(paneRequests(folder)), PORT);
  const address = `http://127.0.0.1:${port}/?sample`;
  process.stdout.write(`双联台账：${address}\n按 Ctrl+C 停止。\n`);
  openBrowser(address);
}

start().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
