import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import {
  connect,
  learnNotes,
  type ClientScope,
  type ExcelClient,
  type IsSetSupported,
  type RequestExecutor,
} from './client';
import { addValuesAsJson } from './newer-members';

const SOURCE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let compiled: Script | undefined;

/** A document just real enough for the client to load in Node; a browser brings its own. */
function stubWindow(): Record<string, unknown> {
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const location = { href: 'http://localhost/', protocol: 'http:', search: '', hash: '' };
  const document = {
    getElementsByTagName: () => [],
    createElement: element,
    addEventListener: () => undefined,
    location,
    URL: location.href,
    head: element(),
    body: element(),
  };
  const scope: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: 'Node' },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    addEventListener: () => undefined,
  };
  scope['window'] = scope['self'] = scope;
  return scope;
}

/**
 * Loads a fresh client from the npm package, so that hosts share no state: unchanged but for notes, where they are
 * wanted.
 */
export function loadClient(executor: RequestExecutor, isSetSupported: IsSetSupported, withNotes = false): ExcelClient {
  const scope = loadScope();
  if (withNotes) learnNotes(scope);
  return connect(scope, executor, isSetSupported);
}

/**
 * The same client with what Microsoft's servers give out by now and the npm package, which ends with ExcelApi 1.15,
 * lacks.
 */
export function loadNewerClient(executor: RequestExecutor, isSetSupported: IsSetSupported): ExcelClient {
  const scope = loadScope();
  addValuesAsJson(scope, isSetSupported);
  return connect(scope, executor, isSetSupported);
}

function loadScope(): ClientScope {
  compiled ??= new Script(readFileSync(SOURCE, 'utf8'), { filename: SOURCE });
  const scope = stubWindow();
  compiled.runInContext(createContext(scope));
  return scope as unknown as ClientScope;
}
