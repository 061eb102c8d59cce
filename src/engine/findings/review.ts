import type {
  Comparison,
  Disagreement,
  DisagreementKind,
  PassageRef,
  PlacedDecision,
  Severity,
} from '../comparison.ts';

/** How grave each kind is to the user; a kind that is not named keeps what the engine says. */
export type Severities = Partial<Readonly<Record<DisagreementKind, Severity | 'off'>>>;

/** The disagreements as grave as the user wants them, without those that are switched off. The gravest first. */
export function withSeverities(
  disagreements: readonly Disagreement[],
  severities: Severities,
): readonly Disagreement[] {
  const wanted = disagreements.flatMap((each) => {
    const severity = severities[each.kind] ?? each.severity;
    return severity === 'off' ? [] : [{ ...each, severity }];
  });
  return [
    ...wanted.filter(({ severity }) => severity === 'warning'),
    ...wanted.filter(({ severity }) => severity === 'information'),
  ];
}

/** The passages that a disagreement's evidence stands in, each once. */
export function passagesOf(comparison: Pick<Comparison, 'sources'>, { evidence }: Disagreement): PassageRef[] {
  const passages = evidence.flatMap(({ source, start }): PassageRef[] => {
    const paragraphs = comparison.sources[source]?.paragraphs ?? [];
    const paragraph = paragraphs.findIndex((each) => each.start <= start && start < each.end);
    return paragraph < 0 ? [] : [{ source, paragraph }];
  });
  return passages.filter((each, index) => passages.findIndex((other) => isSame(each, other)) === index);
}

/** The user's decision that this disagreement is dealt with, if there is one. */
export function dismissalOf(comparison: Comparison, disagreement: Disagreement): PlacedDecision | undefined {
  const passages = passagesOf(comparison, disagreement);
  return comparison.decisions.findLast(
    ({ decision, passages: decided, lost }) =>
      decision.kind === 'dismissed' &&
      decision.disagreement === disagreement.kind &&
      !lost &&
      decided.length === passages.length &&
      passages.every((passage) => decided.some((each) => isSame(each, passage))),
  );
}

function isSame(a: PassageRef, b: PassageRef): boolean {
  return a.source === b.source && a.paragraph === b.paragraph;
}
