import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-name';

/** A calm green; 80 and 70 bear white text, 100 reads on dark grey. */
const brand: BrandVariants = {
  10: '#02120f',
  20: '#04251f',
  30: '#05332b',
  40: '#064237',
  50: '#075144',
  60: '#085d4f',
  70: '#0a6556',
  80: '#0b6a5b',
  90: '#1f8170',
  100: '#4db3a1',
  110: '#69c3b2',
  120: '#86d1c3',
  130: '#a3ded3',
  140: '#bfe9e1',
  150: '#daf3ee',
  160: '#f1fbf9',
};

/** Chinese faces of Windows, macOS and Linux behind the Latin one, so that digits keep their shape. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const made = new Map<ThemeName, Theme>();

function makeTheme(name: ThemeName): Theme {
  switch (name) {
    case 'light':
      return createLightTheme(brand);
    case 'dark':
      return createDarkTheme(brand);
    case 'highContrast':
      // What lies under the pointer has colorNeutralBackground6: the hover colours turn bright in high contrast, under
      // white text.
      return teamsHighContrastTheme;
  }
}

/** A theme, made when it is asked for the first time. */
export function themeNamed(name: ThemeName): Theme {
  const theme = made.get(name) ?? { ...makeTheme(name), fontFamilyBase, fontFamilyNumeric: fontFamilyBase };
  made.set(name, theme);
  return theme;
}
