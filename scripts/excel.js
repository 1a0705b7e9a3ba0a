/*
 * `npm run excel`: builds the pane, serves it over https, and opens it in desktop Excel on Windows or the Mac
 * with Microsoft's own tools. They are fetched when needed and are no dependency of the project: one of their
 * own dependencies is compiled when it is installed, which needs tools most computers do not have.
 */
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { readFileSync } = require('node:fs');
const { createServer } = require('node:https');
const { homedir } = require('node:os');
const path = require('node:path');
const { buildPane } = require('./build-pane.js');
const { paneRequests } = require('./pane-server.js');

const PORT = 3000;
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');
const root = path.join(__dirname, '..');
const folder = path.join(root, 'dist/pane');

/** Runs one of Microsoft's tools, while the server goes on answering, and fails where it fails. */
async function run(tool, ...args) {
  const [status] = await once(spawn('npx', ['--yes', tool, ...args], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }), 'exit');
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}

async function excel() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') throw new Error('需要 Windows 或 Mac 上的 Excel。This needs Excel on Windows or on a Mac.');
  await run('office-addin-dev-certs@3', 'install');
  await buildPane({ out: folder });
  const tls = { key: readFileSync(path.join(CERTIFICATES, 'localhost.key')), cert: readFileSync(path.join(CERTIFICATES, 'localhost.crt')) };
  await new Promise((resolve, reject) => { createServer(tls, paneRequests(folder)).once('error', reject).listen(PORT, 'localhost', resolve); });
  await run('office-addin-debugging@7', 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug');
  process.stdout.write('按 Ctrl+C 停止。\n');
}

excel().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
