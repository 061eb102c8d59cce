import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/webview/gridKeys.ts';
import { GROUPS } from '../../src/webview/keyHelpView.ts';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly when: string;
}

const { contributes } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly contributes: { readonly keybindings: readonly Keybinding[] };
};

const SHOWN: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };

/** "J" → "Shift+J", "Alt+ArrowUp" → "Alt+↑": as the help writes keys. */
function asShown(key: string): string {
  const parts = key.split('+').map((part) => SHOWN[part] ?? part);
  const last = parts.at(-1) ?? '';
  const capital = last.length === 1 && last !== last.toLowerCase();
  return [...parts.slice(0, -1), ...(capital ? ['Shift'] : []), last.toUpperCase()].join('+').replace('SHIFT', 'Shift');
}

suite('the help of the grid', () => {
  const listed = new Set(GROUPS.flatMap(([, keys]) => keys.flatMap(([names]) => names)));

  test('lists every key that the grid has for a command', () => {
    const missing = Object.keys(COMMANDS).filter((key) => !listed.has(asShown(key)));
    assert.deepEqual(missing, []);
  });

  test('lists every key that VS Code shows in the menus of the grid', () => {
    const names: Readonly<Record<string, string>> = { up: '↑', down: '↓', enter: 'Enter', alt: 'Alt', shift: 'Shift' };
    const shown = contributes.keybindings
      .filter(({ command }) => command.startsWith('synoptic.grid.'))
      .map(({ key }) =>
        key
          .split('+')
          .map((part) => names[part] ?? part.toUpperCase())
          .join('+'),
      );
    assert.ok(shown.length > 15);
    assert.deepEqual(
      shown.filter((key) => !listed.has(key)),
      [],
    );
  });

  test('a key in a menu is the one that the grid takes itself', () => {
    const own = new Map(Object.entries(COMMANDS).map(([key, command]) => [asShown(key).toLowerCase(), command]));
    const arrows: Readonly<Record<string, string>> = { up: '↑', down: '↓' };
    const toggles: Readonly<Record<string, string>> = {
      markAsFurniture: 'toggleFurniture',
      restore: 'toggleFurniture',
      done: 'toggleDone',
      undone: 'toggleDone',
    };
    for (const { command, key } of contributes.keybindings) {
      const name = command.replace('synoptic.grid.', '');
      if (name === command || key === 'enter') continue;
      const pressed = key.replace(/up|down/u, (arrow) => arrows[arrow] ?? arrow);
      assert.equal(own.get(pressed), toggles[name] ?? name, key);
    }
  });
});
