import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { connect, learnNotes, type ClientScope, type ExcelClient, type IsSetSupported, type RequestExecutor } from './client';

const SOURCE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let compiled: Script | undefined;

/** A document just real enough for the client to load in Node; a browser brings its own. */
function stubWindow(): Record<string, unknown> {
  const element = (): object => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const location = { href: 'http://localhost/', protocol: 'http:', search: '', hash: '' };
  const document = { getElementsByTagName: () => [], createElement: element, addEventListener: () => undefined, location, URL: location.href, head: element(), body: element() };
  const scope: Record<string, unknown> = {
    document, location, navigator: { userAgent: 'Node' }, setTimeout, clearTimeout, setInterval, clearInterval, performance, addEventListener: () => undefined,
  };
  scope['window'] = scope['self'] = scope;
  return scope;
}

/** Loads a fresh client from the npm package, so that hosts share no state: unchanged but for notes, where they are wanted. */
export function loadClient(executor: RequestExecutor, isSetSupported: IsSetSupported, withNotes: boolean): ExcelClient {
  compiled ??= new Script(readFileSync(SOURCE, 'utf8'), { filename: SOURCE });
  const scope = stubWindow();
  compiled.runInContext(createContext(scope));
  if (withNotes) learnNotes(scope as unknown as ClientScope);
  return connect(scope as unknown as ClientScope, executor, isSetSupported);
}
