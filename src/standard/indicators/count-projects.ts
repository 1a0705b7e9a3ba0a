import type { Window } from '../../model/indicator';
import { CellState } from '../../model/ledger';
import { PLANNED } from '../../templates/lists';
import type { JudgedBook } from '../judged-book';
import { hasColumns } from '../lookup/cells';
import { naming } from '../lookup/references';
import { rowsBy, type IndexDefinition } from '../lookup/row-index';
import type { RosterCadre } from '../roster-cadre';
import { keysInError, measure, sortRows } from '../standing';
import type { Counted } from './counted';
import { ONE } from './tally';
import type { Target } from './targets';
import { TestedCells } from './test-counts';

/** Projects that a cadre is responsible for; planned ones do not count yet. */
const answeredFor = measure({
  table: 'Projects',
  where: () => ({ state: (state) => state !== PLANNED }),
  needs: ['cadres'],
});

const projectsOfCadre = naming('Projects', 'cadres');

/** Projects whose 责任干部 cannot be read, under the key `''`. */
const projectsWithUnreadCadre = rowsBy('Projects', ({ Projects: { columns } }, row) =>
  columns.cadres.states[row] === CellState.faulty ? [''] : [],
);

/** The indexes for counting projects, to be built ahead. */
export const projectIndexes: readonly IndexDefinition<unknown>[] = [projectsOfCadre, projectsWithUnreadCadre];

/** 负责项目: the number of a cadre's projects, whatever their days; null where the ledger or its column is missing. */
export function countProjects(
  { name }: RosterCadre,
  windows: readonly Window[],
  targets: readonly Target[],
  given: JudgedBook,
): Counted | null {
  const { book, index } = given;
  if (!hasColumns(book, 'Projects', 'cadres', 'state')) return null;
  const own = sortRows(index.of(projectsOfCadre).rows(name), answeredFor, given);
  const withoutCadre = sortRows(index.of(projectsWithUnreadCadre).rows(''), answeredFor, given);
  const leftOut = [...own.leftOut, ...withoutCadre.leftOut];
  const whole = own.counted.length * ONE;
  const cells = new TestedCells(windows, targets);
  cells.fill(whole);
  return {
    table: 'Projects',
    rows: own.counted,
    leftOut: leftOut.map((row) => ({ table: 'Projects', row, keys: keysInError(answeredFor, given, row) })),
    pairings: [],
    whole,
    tests: cells.done(leftOut.length === 0 ? null : () => leftOut.length * ONE),
  };
}
