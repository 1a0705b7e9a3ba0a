export type ThemeName = 'light' | 'dark' | 'highContrast';

/**
 * The theme that fits a background colour of Office's (`#RRGGBB`): black is the high-contrast one, as
 * none of Office's own dark themes is quite black.
 */
export function themeForBackground(background: string): ThemeName {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!match) return 'light';
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  const brightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return brightness === 0 ? 'highContrast' : brightness < 128 ? 'dark' : 'light';
}
