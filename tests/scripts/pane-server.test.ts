import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface ServerScript {
  readonly paneRequests: (folder: string) => Parameters<typeof createServer>[1];
  readonly listen: (server: Server, port: number) => Promise<number>;
}

const { listen, paneRequests } = jest.requireActual<ServerScript>('../../scripts/pane-server.js');

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'web/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(folder, 'web/index.html'), '<p>page</p>');
  writeFileSync(join(folder, 'web/excel.html'), '<p>pane</p>');
  writeFileSync(join(folder, 'web/browser.0123456789.js'), '1');
  writeFileSync(join(folder, 'web/assets/icon-32.png'), 'picture');
  writeFileSync(join(folder, 'web/notes.key'), 'key');
  server = createServer(paneRequests(join(folder, 'web')));
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for an address as it stands; fetch would tidy it up first. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('a page is given with its type, and with what it cannot say of itself', async () => {
  const { status, headers, text } = await ask('/?sample');
  expect({ status, text }).toEqual({ status: 200, text: '<p>page</p>' });
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "frame-ancestors 'none'",
    'cache-control': 'no-cache',
  });
});

test('the page for Excel may be framed, as Excel on the web does', async () => {
  expect((await ask('/excel.html')).headers['content-security-policy']).toBeUndefined();
});

test('what bears the hash of its content is kept for good', async () => {
  expect((await ask('/browser.0123456789.js')).headers['cache-control']).toContain('immutable');
});

test('pictures may be kept for a day, as Office asks of them; pages may not', async () => {
  expect((await ask('/assets/icon-32.png')).headers['cache-control']).toBe('public, max-age=86400');
  expect((await ask('/excel.html')).headers['cache-control']).toBe('no-cache');
});

test.each([
  '/../secret.json',
  '/%2e%2e/secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..%5csecret.json',
  '//secret.json',
  '/%00',
  '/%zz',
  '/nothing.html',
  '/assets/',
  '/notes.key',
  '/web/../../secret.json',
])('%s leads to nothing', async (path) => {
  const { status, text } = await ask(path);
  expect(status).toBe(404);
  expect(text).not.toContain('{}');
});

test('nothing but reading is allowed', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('where the wanted port is taken, another free one is used', async () => {
  const second = createServer(paneRequests(join(folder, 'web')));
  const other = await listen(second, port);
  second.close();
  expect(other).not.toBe(port);
  expect(other).toBeGreaterThan(0);
});
