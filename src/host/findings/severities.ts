import * as vscode from 'vscode';
import { DISAGREEMENT_KINDS } from '../../engine/comparison.ts';
import type { Severities } from '../../engine/findings/review.ts';

/** The settings that say how grave each kind of disagreement is. */
export const SEVERITY_SETTINGS = 'synoptic.disagreements';

/** How grave disagreements are to the user, by the settings. */
export function severitySettings(): Severities {
  const settings = vscode.workspace.getConfiguration(SEVERITY_SETTINGS);
  return Object.fromEntries(
    DISAGREEMENT_KINDS.flatMap((kind) => {
      const value = settings.get<string>(kind);
      return value === 'off' || value === 'information' || value === 'warning' ? [[kind, value]] : [];
    }),
  );
}
