import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DISAGREEMENT_KINDS } from '../../src/engine/comparison.ts';
import { ARTICLE_ENDINGS } from '../../src/engine/article/endings.ts';

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}
interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: boolean };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration?: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly jsonValidation: readonly { readonly url: string }[];
    readonly customEditors: readonly {
      readonly viewType: string;
      readonly priority: string;
      readonly selector: readonly { readonly filenamePattern: string }[];
    }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly keybindings: readonly MenuItem[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription?: string }>>;
    };
  };
}

const ROOT = path.join(import.meta.dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Manifest;
const { contributes } = manifest;
const hostCode = readdirSync(path.join(ROOT, 'src/host'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join(ROOT, 'src/host', file), 'utf8'))
  .join('\n');
const commands = contributes.commands.map(({ command }) => command);

suite('manifest', () => {
  for (const { command, title, category } of contributes.commands) {
    test(`${command} has code, a title and the category`, () => {
      assert.ok(hostCode.includes(`'${command}'`), 'no code registers it');
      assert.ok(title.length > 0);
      assert.equal(category, 'Synoptic');
    });
  }

  test('the code registers no command that the manifest does not have', () => {
    for (const [, command] of hostCode.matchAll(/registerCommand\(\s*'([^']+)'/gu)) {
      assert.ok(command !== undefined && commands.includes(command), command);
    }
  });

  test('menus and keys name commands that exist', () => {
    const items = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    for (const { command } of items) assert.ok(commands.includes(command), command);
  });

  test('outside the palette every menu item and key says where it applies', () => {
    const menus = Object.entries(contributes.menus).filter(([menu]) => menu !== 'commandPalette');
    for (const item of [...menus.flatMap(([, items]) => items), ...contributes.keybindings]) {
      assert.ok(item.when, `${item.command} would show everywhere`);
    }
  });

  test('the palette offers only what can run there', () => {
    const conditions = new Map(contributes.menus['commandPalette']?.map(({ command, when }) => [command, when]));
    // Compare Sources runs anywhere: it lets the user pick. Every other command needs something to work on.
    assert.deepEqual(
      commands.filter((command) => !conditions.has(command)),
      ['synoptic.compareSources'],
    );
  });

  test('menus, editors and code agree on what an article file is', () => {
    const patterns = contributes.customEditors
      .find(({ viewType }) => viewType === 'synoptic.article')
      ?.selector.map(({ filenamePattern }) => filenamePattern);
    assert.deepEqual(patterns?.toSorted(), ARTICLE_ENDINGS.map((ending) => `*.${ending}`).toSorted());
    const alternatives = `(${ARTICLE_ENDINGS.join('|')})`;
    for (const { command, when } of [
      ...(contributes.menus['explorer/context'] ?? []),
      ...(contributes.menus['editor/title/context'] ?? []),
    ]) {
      assert.ok(when?.includes(alternatives), `${command}: ${when ?? ''} lacks ${alternatives}`);
    }
  });

  test('the comparison is how .synopsis files open, and only an option for articles', () => {
    const editors = contributes.customEditors.map(({ viewType, priority }) => [viewType, priority]);
    assert.deepEqual(editors, [
      ['synoptic.comparison', 'default'],
      ['synoptic.article', 'option'],
    ]);
  });

  test('every file that the manifest names is there', () => {
    const files = [
      ...contributes.grammars.map((grammar) => grammar.path),
      ...contributes.jsonValidation.map(({ url }) => url),
      ...contributes.languages.flatMap(({ configuration }) => configuration ?? []),
    ];
    for (const file of files) assert.ok(existsSync(path.join(ROOT, file)), file);
  });

  test('runs in restricted and virtual workspaces, on the desktop and on the web', () => {
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
    assert.ok(manifest.main && manifest.browser);
  });

  test('starts for articles, never for everything', () => {
    assert.ok(manifest.activationEvents.every((event) => event !== '*' && event !== 'onStartupFinished'));
  });

  test('every setting that the code reads is described, and every one described is read', () => {
    const described = Object.keys(contributes.configuration.properties);
    for (const name of described) {
      const [, parent = '', last = ''] = /^synoptic\.(?:(.*)\.)?([^.]+)$/u.exec(name) ?? [];
      // One setting for each kind of disagreement, read by the list of kinds.
      if (parent === 'disagreements') {
        assert.ok(
          DISAGREEMENT_KINDS.some((kind) => kind === last),
          name,
        );
        continue;
      }
      assert.ok(hostCode.includes(`'${last}'`) || hostCode.includes(`'${name}'`), `${name} is read nowhere`);
    }
  });
});
