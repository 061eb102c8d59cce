import type { PassageRef } from '../engine/comparison.ts';
import type { GridModel } from './gridModel.ts';

/** The paragraph that an element is or lies in. */
export function passageAt(element: Element | null): PassageRef | null {
  const { source, paragraph } = element?.closest<HTMLElement>('.paragraph')?.dataset ?? {};
  return source === undefined || paragraph === undefined
    ? null
    : { source: Number(source), paragraph: Number(paragraph) };
}

/** All passages of a row, base first. */
export function passagesOfRow(model: GridModel, row: number): PassageRef[] {
  const { base } = model.comparison;
  const order = [base, ...[...model.sources.keys()].filter((source) => source !== base)];
  return order.flatMap((source) => model.cell(row, source).map((paragraph) => ({ source, paragraph })));
}

/** The passages of a cell; those of the whole row for the cell of its number. */
export function passagesOfCell(model: GridModel, row: number, column: number): PassageRef[] {
  if (column < 0) return passagesOfRow(model, row);
  return model.cell(row, column).map((paragraph) => ({ source: column, paragraph }));
}

export function samePassage(a: PassageRef, b: PassageRef): boolean {
  return a.source === b.source && a.paragraph === b.paragraph;
}

export function isFurniture(model: GridModel | null, { source, paragraph }: PassageRef): boolean {
  return model?.sources[source]?.paragraphs[paragraph]?.kind === 'furniture';
}
