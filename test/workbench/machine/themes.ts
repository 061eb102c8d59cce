/** The themes that the grid must be right in: the short name used on command lines and in picture names. */
export const THEMES = {
  dark: { setting: 'Default Dark Modern', workbench: 'vs-dark' },
  light: { setting: 'Default Light Modern', workbench: 'vs' },
  hc: { setting: 'Default High Contrast', workbench: 'hc-black' },
  hcl: { setting: 'Default High Contrast Light', workbench: 'hc-light' },
} as const;

export type ThemeName = keyof typeof THEMES;

export function isThemeName(name: string): name is ThemeName {
  return name in THEMES;
}
