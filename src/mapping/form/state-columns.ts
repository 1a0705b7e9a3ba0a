import { COMPLETED, PLANNED, PROJECT_STATES } from '../../templates/lists';
import type { FoundTable } from '../found-table';
import { headerText } from '../header-text';
import { extendedTo, labelOf, withMatched, type MatchedColumn, type Recognised } from '../recognised';
import { AMONG } from '../table-parts';
import type { FormSource } from './form-vocabularies';
import { measureNamed, OF_PROJECTS_ALONE } from './measure-named';
import { mayCount } from './part-figures';
import { partKey, type PartMeasure } from './part-key';

const SURE = 0.92;
const FEWEST = 2;
const [, IN_PROGRESS] = PROJECT_STATES;
/** Headers for the projects in each state. */
const STATES: readonly (readonly [RegExp, string])[] = [
  [/^已?(?:完成|完工|竣工|建成)(?:项目)?(?:数|个数)?$/, COMPLETED],
  [/^(?:在建|(?:正在)?(?:实施|建设|推进)中?)(?:项目)?(?:数|个数)?$/, IN_PROGRESS],
  [/^(?:(?:尚?未|待)(?:启动|开工|实施|动工)|谋划|拟建|待建|储备)(?:中|项目)*(?:数|个数)?$/, PLANNED],
];

/** The columns that count projects, or their funds, in one state each, by their 1-based column. */
export type StateColumns = ReadonlyMap<number, { readonly value: string; readonly measure: PartMeasure }>;

/** Finds the columns for projects in one state each: 已完成 | 正在实施 | 未启动 beside 项目总数. Empty for any other table. */
export function stateColumns({ columns }: FoundTable): StateColumns {
  const found = columns.flatMap(({ column, headers }) => {
    const at = headers.findIndex((header) => stateNamed(header) !== null);
    const value = at < 0 ? null : stateNamed(headers[at] ?? '');
    const others = headers.filter((_, other) => other !== at);
    return value === null ? [] : [{ column, value, counted: measureOfProjects(others) }];
  });
  const asked = new Set(found.map(({ column }) => column));
  const isOfProjects =
    found.some(({ counted }) => counted !== null) ||
    columns.some(({ column, headers }) => !asked.has(column) && measureOfProjects(headers) === 'projects');
  if (!isOfProjects || new Set(found.map(({ value }) => value)).size < FEWEST) return new Map();
  return new Map(found.map(({ column, value, counted }) => [column, { value, measure: counted ?? 'projects' }]));
}

/** A list of 板块 or 资金类别 with its columns for the states of projects matched. */
export function withStates(
  found: Recognised<FormSource>,
  table: FoundTable,
  states: StateColumns,
): Recognised<FormSource> {
  const asked = table.columns.filter(({ column }) => states.has(column));
  const matched = asked.flatMap(({ column, headers }): MatchedColumn[] => {
    const { value, measure } = states.get(column) ?? { value: '', measure: 'projects' };
    if (!mayCount(found.id, measure)) return [];
    const { unit } = headerText(labelOf(headers));
    return [
      {
        column,
        key: partKey({ measure, of: 'states', value }),
        label: headers.join(''),
        unit,
        sure: SURE,
        reason: 'part',
      },
    ];
  });
  return withMatched(extendedTo(found, table), matched);
}

function stateNamed(header: string): string | null {
  const words = headerText(header).words.replace(AMONG, '');
  return STATES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function measureOfProjects(headers: readonly string[]): PartMeasure | null {
  const measure = headers.length === 0 ? undefined : measureNamed(headers, OF_PROJECTS_ALONE)?.measure;
  return measure === 'projects' || measure === 'funds' ? measure : null;
}
