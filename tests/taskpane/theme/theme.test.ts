import { themeForBackground } from '../../../src/taskpane/theme/theme-name';

// Backgrounds of Office's themes: Colorful and White are light, Dark Gray is #262626 in Excel's panes, Black #0a0a0a.
test.each([
  ['#ffffff', 'light'],
  ['#F3F2F1', 'light'],
  ['#262626', 'dark'],
  ['#0a0a0a', 'dark'],
  ['#000000', 'highContrast'],
  ['ffffff', 'light'],
  ['', 'light'],
])('Office on %s gets the %s theme', (background, theme) => {
  expect(themeForBackground(background)).toBe(theme);
});
