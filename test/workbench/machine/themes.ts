/**
 * The themes that the grid must be right in: the short name used on command lines and in picture names,
 * the class that the workbench has then, and that of a webview's body.
 */
export const THEMES = {
  dark: { setting: 'Default Dark Modern', label: 'Dark Modern', workbench: 'vs-dark', webview: 'vscode-dark' },
  light: { setting: 'Default Light Modern', label: 'Light Modern', workbench: 'vs', webview: 'vscode-light' },
  hc: {
    setting: 'Default High Contrast',
    label: 'Dark High Contrast',
    workbench: 'hc-black',
    webview: 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  },
  hcl: {
    setting: 'Default High Contrast Light',
    label: 'Light High Contrast',
    workbench: 'hc-light',
    webview: 'vscode-high-contrast-light',
  },
} as const;

export type ThemeName = keyof typeof THEMES;

export function isThemeName(name: string): name is ThemeName {
  return name in THEMES;
}
