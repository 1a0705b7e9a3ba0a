import {
  rememberedFor,
  rememberedMappings,
  rememberMappings,
  type Remembered,
} from '../../../src/app/mappings/remembered';
import { unwatched } from '../../../src/model/progress';
import type { WorkbookPort } from '../../../src/workbook/port';

const entry = (headers: readonly string[], as: string | null = 'Pairings'): Remembered => ({
  of: 'import',
  headers,
  as,
  keys: headers.map(() => null),
});

/** Keeps texts as a workbook does. */
function keeper(): { readonly port: WorkbookPort; readonly content: { kept: Record<string, string> }; calls: number } {
  const told = {
    content: { kept: {} as Record<string, string> },
    calls: 0,
    port: {
      keep: (key: string, text: string) => {
        told.content.kept[key] = text;
        told.calls += 1;
        return Promise.resolve();
      },
    } as unknown as WorkbookPort,
  };
  return told;
}

test('the later mapping for the same headers counts; others stay', async () => {
  const kept = keeper();
  const { port, content } = kept;
  await rememberMappings(port, content, [entry(['姓名']), entry(['村'])], unwatched);
  await rememberMappings(port, content, [entry(['姓名'], null)], unwatched);
  const remembered = rememberedMappings(content);
  expect(remembered).toHaveLength(2);
  expect(rememberedFor(remembered, 'import', ['姓名'])?.as).toBeNull();
  expect(rememberedFor(remembered, 'import', ['村'])?.as).toBe('Pairings');
  expect(rememberedFor(remembered, 'list', ['村'])).toBeNull();
});

test('what is known already writes nothing into the workbook', async () => {
  const kept = keeper();
  await rememberMappings(kept.port, kept.content, [entry(['姓名'])], unwatched);
  await rememberMappings(kept.port, kept.content, [entry(['姓名'])], unwatched);
  expect(kept.calls).toBe(1);
});

test('of many mappings the latest are kept', async () => {
  const { port, content } = keeper();
  const many = Array.from({ length: 80 }, (_, at) => entry([`表头${at}`]));
  await rememberMappings(port, content, many, unwatched);
  const remembered = rememberedMappings(content);
  expect(remembered.length).toBeLessThan(80);
  expect(rememberedFor(remembered, 'import', ['表头79'])).not.toBeNull();
});

test.each(['', '{', '"text"', '[1]', '[["import",[1],null,[]]]', '[["elsewhere",[],null,[]]]'])(
  'a text that was edited by hand to %j means that nothing is remembered',
  (text) => {
    expect(rememberedMappings({ kept: { mappings: text } })).toEqual([]);
  },
);
