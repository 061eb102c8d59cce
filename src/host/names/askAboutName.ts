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
    case 'split':
      return askForSpellingsApart(name);
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
  const suggested = (other: Name): boolean => name.maybe?.includes(other.id) === true;
  const others = comparison.names
    .filter((other) => other.id !== name.id)
    // Those that were nearly merged first, then names of the same kind: a person is rarely the same as a place.
    .sort(
      (a, b) =>
        Number(suggested(b)) - Number(suggested(a)) ||
        Number(b.type === name.type) - Number(a.type === name.type) ||
        a.name.localeCompare(b.name),
    );
  const picked = await vscode.window.showQuickPick(
    others.map((other) => ({
      label: other.name,
      description: suggested(other) ? `${other.type} · may be the same` : other.type,
      detail: other.aliases.join(' · '),
      other,
    })),
    { title: `“${name.name}” is the same as`, placeHolder: 'Choose the other name', matchOnDetail: true },
  );
  if (picked === undefined) return null;
  return { kind: 'name-merge', names: [...name.aliases, ...picked.other.aliases], name: name.name };
}

async function askForSpellingsApart(name: Name): Promise<Decision | null> {
  const others = name.aliases.filter((alias) => alias !== name.name);
  if (others.length === 0) {
    void vscode.window.showInformationMessage(`“${name.name}” has one spelling only; there is nothing to split.`);
    return null;
  }
  const picked = await vscode.window.showQuickPick(others, {
    canPickMany: true,
    title: `What does not name “${name.name}”`,
    placeHolder: 'Tick the spellings that name somebody or something else',
  });
  if (picked === undefined || picked.length === 0) return null;
  return { kind: 'name-split', names: [name.name, ...picked] };
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
