/**
 * The service worker of the browser page: keeps everything that was built, so that the page opens and
 * works without a network. Pages are asked of the host first, so that an update is seen at once;
 * everything else has its content's hash in its name and is taken from the store.
 */

/** As much of the service worker's global scope as is used; TypeScript's DOM library does not know it. */
interface WorkerScope {
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    type: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

declare const __webpack_hash__: string;

const scope = globalThis as unknown as WorkerScope;
const STORE = `shuanglian-${__webpack_hash__}`;

async function keepAll(): Promise<void> {
  const names = (await (await fetch('assets.json', { cache: 'no-store' })).json()) as string[];
  const store = await caches.open(STORE);
  await store.addAll(['./', ...names]);
  await scope.skipWaiting();
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('shuanglian-') && name !== STORE).map((name) => caches.delete(name)),
  );
  await scope.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (request.mode !== 'navigate') return kept ?? fetch(request);
  try {
    return await fetch(request);
  } catch (offline) {
    if (kept) return kept;
    throw offline;
  }
}

scope.addEventListener('install', (event) => {
  event.waitUntil(keepAll());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers());
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
