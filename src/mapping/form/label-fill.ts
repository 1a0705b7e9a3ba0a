import { cellAddress, type CellPlace } from '../../model/cell';
import { singleSpaced } from '../../records/characters';
import type { CellLookup } from '../sheet-cells';
import type { EmptyCell, FilledCell, FilledLabels } from './fill-plan';
import { isBlankCell, type HasFormat } from './form-body';
import { formCell } from './form-value';
import { figureAt, labelMatch } from './label-paths';
import type { FormFigures, FormSources } from './source';

/** A label of a form and the empty cell that it is for. */
export interface Labelled {
  readonly label: string;
  readonly context: readonly string[];
  readonly at: CellPlace;
}

const LONGEST_LABEL = 40;

/** Labels with an empty cell at their right, or else below, outside of the rows that are taken. */
export function labelledCells(
  lookup: CellLookup,
  taken: (row: number) => boolean,
  hasFormat: HasFormat,
): readonly Labelled[] {
  const found: Labelled[] = [];
  const used = new Set<string>();
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    if (taken(row)) continue;
    for (const column of lookup.filled(row)) {
      const text = lookup.at(row, column);
      if (
        typeof text !== 'string' ||
        text.length > LONGEST_LABEL ||
        /[:：]|\p{P}$/u.test(text.replace(/[)）]\s*$/, ''))
      )
        continue;
      const at = emptyBeside(lookup, row, column, hasFormat);
      if (at === null || used.has(cellAddress(at))) continue;
      used.add(cellAddress(at));
      found.push({ label: singleSpaced(text), context: contextOf(lookup, row, column), at });
    }
  }
  return found;
}

function emptyBeside(lookup: CellLookup, row: number, column: number, hasFormat: HasFormat): CellPlace | null {
  const merge = lookup.mergeAt(row, column);
  const right = { row, column: (merge?.right ?? column) + 1 };
  const below = { row: (merge?.bottom ?? row) + 1, column };
  return [right, below].find((place) => isOwnCell(lookup, place, hasFormat)) ?? null;
}

/** An empty cell of the form, which begins there where it is merged. */
function isOwnCell(lookup: CellLookup, { row, column }: CellPlace, hasFormat: HasFormat): boolean {
  if (!isBlankCell(lookup, row, column)) return false;
  const merge = lookup.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return false;
  return hasFormat(row, column);
}

/** Texts of the groups a label stands in: merged cells at its left that go over its row, and its row's first text. */
function contextOf(lookup: CellLookup, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let at = column - 1; at >= lookup.cells.left; at -= 1) {
    const merge = lookup.mergeAt(row, at);
    const text = lookup.shown(row, at);
    if (typeof text === 'string' && merge && merge.bottom > merge.top) texts.push(singleSpaced(text));
  }
  for (let above = row - 1; above >= lookup.cells.top; above -= 1) {
    const merge = lookup.mergeAt(above, column);
    const text = lookup.shown(above, column);
    if (typeof text === 'string' && merge && merge.right > merge.left) {
      texts.push(singleSpaced(text));
      break;
    }
  }
  return texts;
}

/** What filling the labelled cells of a sheet comes to. */
export interface LabelFill {
  readonly labels: FilledLabels;
  readonly cells: readonly FilledCell[];
  readonly empty: readonly EmptyCell[];
}

/** @param given a map's own cells, by address; null to take what is proposed */
export function fillLabels(
  sheet: string,
  labelled: readonly Labelled[],
  given: Readonly<Record<string, string>> | null,
  sources: FormSources,
  figures: FormFigures,
): LabelFill {
  const cells: FilledCell[] = [];
  const empty: EmptyCell[] = [];
  const told: Record<string, { path: string; sure: number }> = {};
  for (const { label, context, at } of labelled) {
    const address = cellAddress(at);
    const path = given?.[address];
    const match = given === null ? labelMatch(label, context, sources, figures) : null;
    const figure = path === undefined ? (match?.figure ?? null) : figureAt(path, sources, figures);
    const by = path ?? match?.path ?? '';
    const unit = match?.unit ?? /[(（]([^()（）]+)[)）]\s*$/.exec(label)?.[1] ?? null;
    const value = figure && formCell(figure.value, { unit, header: label, key: by.split('.').at(-1) ?? '' });
    if (figure === null || value === null) {
      empty.push({ address: `${sheet}!${address}`, label });
      continue;
    }
    told[address] = { path: by, sure: match?.sure ?? 1 };
    cells.push({ ...at, value, label, path: by, trace: figure.trace });
  }
  return { labels: { sheet, cells: told }, cells, empty };
}
