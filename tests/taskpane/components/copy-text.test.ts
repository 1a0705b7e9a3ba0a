import { copyText } from '../../../src/taskpane/components/copy-text';

/** A text area that writes down what was done with it. */
function textArea(copies: boolean) {
  const done: string[] = [];
  const area = {
    value: 'facts',
    focus: () => done.push('focus'),
    select: () => done.push('select'),
    ownerDocument: {
      execCommand: (command: string) => {
        done.push(command);
        return copies;
      },
    },
  } as unknown as HTMLTextAreaElement;
  return { area, done };
}

test('where the page may write to the clipboard, the text goes there', async () => {
  const written: string[] = [];
  const { area, done } = textArea(true);
  expect(
    await copyText(area, {
      writeText: (text) => {
        written.push(text);
        return Promise.resolve();
      },
    }),
  ).toBe(true);
  expect(written).toEqual(['facts']);
  expect(done).toEqual([]);
});

test.each([
  ['a frame that may not', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
  ['a page without a clipboard', undefined],
])('in %s the text is selected and copied the old way', async (_, clipboard) => {
  const { area, done } = textArea(true);
  expect(await copyText(area, clipboard)).toBe(true);
  expect(done).toEqual(['focus', 'select', 'copy']);
});

test('where nothing helps it says so, and leaves the text selected for the keyboard', async () => {
  const { area, done } = textArea(false);
  expect(await copyText(area, undefined)).toBe(false);
  expect(done).toContain('select');
});
