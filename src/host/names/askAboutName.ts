import * as vscode from 'vscode';
import { NAME_TYPES, type Comparison, type Name, type NameType } from '../../engine/comparison.ts';
import type { Decision } from '../../engine/synopsis/decisions.ts';
import type { NameDecisionKind } from '../../protocol/grid.ts';

const KIND_NAMES: Readonly<Record<NameType, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  other: 'Something else',
};

/**
 * Asks the user for what a decision about a name still needs: which other name, which spelling, which kind.
 * @returns `null` when the user left
 */
export async function askAboutName(
  comparison: Comparison,
  name: Name,
  kind: NameDecisionKind,
): Promise<Decision | null> {
  switch (kind) {
    case 'merge':
      return askForOther(comparison, name);
    case 'rename':
      return askForSpelling(name);
    case 'kind':
      return askForKind(name);
    case 'not-a-name':
      return { kind, names: name.aliases };
    default:
      return kind satisfies never;
  }
}

async function askForOther(comparison: Comparison, name: Name): Promise<Decision | null> {
  const others = comparison.names
    .filter((other) => other.id !== name.id)
    // Names of the same kind first: a person is rarely the same as a place.
    .sort((a, b) => Number(b.type === name.type) - Number(a.type === name.type) || a.name.localeCompare(b.name));
  const picked = await vscode.window.showQuickPick(
    others.map((other) => ({ label: other.name, description: other.type, detail: other.aliases.join(' · '), other })),
    { title: `“${name.name}” is the same as`, placeHolder: 'Choose the other name', matchOnDetail: true },
  );
  if (picked === undefined) return null;
  return { kind: 'name-merge', names: [...name.aliases, ...picked.other.aliases], name: name.name };
}

async function askForSpelling(name: Name): Promise<Decision | null> {
  const spelling = await vscode.window.showInputBox({
    title: 'How the name is shown',
    value: name.name,
    prompt: 'The articles stay as they are. To change a spelling in them, rename the symbol in a text editor.',
    validateInput: (value) => (value.trim() === '' ? 'Type a name.' : undefined),
  });
  if (spelling === undefined || spelling === name.name) return null;
  return { kind: 'name-merge', names: name.aliases, name: spelling.trim() };
}

async function askForKind(name: Name): Promise<Decision | null> {
  const picked = await vscode.window.showQuickPick(
    NAME_TYPES.map((type) => ({ label: KIND_NAMES[type], picked: type === name.type, type })),
    { title: `What “${name.name}” names` },
  );
  return picked === undefined ? null : { kind: 'name-kind', names: name.aliases, type: picked.type };
}
