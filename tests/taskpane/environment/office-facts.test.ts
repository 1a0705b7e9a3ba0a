import { officeFacts } from '../../../src/taskpane/environment/office-facts';

function office(has: Readonly<Record<string, number>>): Office.Context {
  return {
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.18925.20000' },
    displayLanguage: 'zh-CN',
    contentLanguage: 'en-US',
    requirements: {
      isSetSupported: (name: string, version: string) => Number(version.split('.')[1]) <= (has[name] ?? 0),
    },
  } as unknown as Office.Context;
}

test('of each requirement set the highest version is told, and which ones are missing', () => {
  const { requirementSets, ...others } = officeFacts(office({ ExcelApi: 20, AddinCommands: 1, SharedRuntime: 1 }));
  expect(Object.fromEntries(requirementSets.map(({ name, version }) => [name, version]))).toMatchObject({
    ExcelApi: '1.20',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
    ExcelApiDesktop: null,
  });
  expect(others).toEqual({
    host: 'Excel',
    platform: 'PC',
    version: '16.0.18925.20000',
    displayLanguage: 'zh-CN',
    contentLanguage: 'en-US',
  });
});
