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

// What lies under the pointer has colorNeutralBackground6: the hover colours turn bright in high contrast, under white text.
const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase, fontFamilyNumeric: fontFamilyBase },
  dark: { ...createDarkTheme(brand), fontFamilyBase, fontFamilyNumeric: fontFamilyBase },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase, fontFamilyNumeric: fontFamilyBase },
};

export function themeNamed(name: ThemeName): Theme {
  return themes[name];
}
