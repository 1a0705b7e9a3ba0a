import { DEFAULT_SETTINGS, languageOf, loadSettings, saveSettings } from '../../../src/taskpane/settings/settings';

function store(kept: string | null = null) {
  let text = kept;
  return {
    getItem: () => text,
    setItem: (_: string, value: string) => {
      text = value;
    },
  };
}

test('settings come back as they were kept', () => {
  const kept = store();
  saveSettings(kept, { language: 'en', theme: 'dark', live: false });
  expect(loadSettings(kept)).toEqual({ language: 'en', theme: 'dark', live: false });
});

test.each([[null], ['not json'], ['null'], ['[]'], ['{"language":"fr","theme":3}']])(
  '%j in the store gives the default settings',
  (kept) => {
    expect(loadSettings(store(kept))).toEqual(DEFAULT_SETTINGS);
  },
);

test('the language follows the environment until one is chosen', () => {
  expect(languageOf(DEFAULT_SETTINGS, 'zh-CN')).toBe('zh');
  expect(languageOf(DEFAULT_SETTINGS, 'zh-TW')).toBe('zh');
  expect(languageOf(DEFAULT_SETTINGS, 'en-US')).toBe('en');
  expect(languageOf({ ...DEFAULT_SETTINGS, language: 'zh' }, 'en-US')).toBe('zh');
});
