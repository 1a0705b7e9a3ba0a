import { readCustomProperties, setCustomProperties } from '../../src/xlsx/opc/custom-properties';
import { openPackage } from '../../src/xlsx/workbook/open';
import { partText } from './parts-of';
import { smallWorkbook } from './small-workbook';

const name = 'docProps/custom.xml';

test('properties are made, changed in their place, and taken away', async () => {
  const empty = await openPackage(smallWorkbook(''));
  expect(await readCustomProperties(empty)).toEqual(new Map());
  expect(await setCustomProperties(empty, { gone: null })).toBe(empty);
  const made = await setCustomProperties(empty, { 版本: '1 < 2', other: 'x' });
  expect(await readCustomProperties(made)).toEqual(
    new Map([
      ['版本', '1 < 2'],
      ['other', 'x'],
    ]),
  );
  expect(await partText(made, '[Content_Types].xml')).toContain('PartName="/docProps/custom.xml"');
  const before = await partText(made, name);
  const changed = await setCustomProperties(made, { 版本: '2' });
  expect(await partText(changed, name)).toBe(before.replace('1 &lt; 2', '2'));
  const rest = await setCustomProperties(changed, { 版本: null, more: 'y' });
  expect(await readCustomProperties(rest)).toEqual(
    new Map([
      ['other', 'x'],
      ['more', 'y'],
    ]),
  );
  expect(await partText(rest, name)).toContain('pid="4" name="more"');
});

test('text that Excel would cut is refused', async () => {
  await expect(setCustomProperties(await openPackage(smallWorkbook('')), { a: 'x'.repeat(256) })).rejects.toThrow(
    RangeError,
  );
});
