import type { SectionLine } from '../../model/summary';
import { COMPLETED, PLANNED, WHOLE_TOWNSHIP } from '../../templates/lists';
import type { ReportSource } from '../source';
import { amountIn } from '../text/amounts';
import { count, inLine, joined, say, type Part } from '../text/runs';
import type { Sentence } from '../text/report';
import { rowsIn, traceOf } from '../text/rows';
import { fundsOf, fundsOfAll, isToldOneByOne, sharesFunds, type LineProjects } from './project-funds';

/** The most places that are named; of more only the number is given. */
const MOST_PLACES = 8;
/** Longer remarks are the township's own notes and do not go into a sentence. */
const LONGEST_REMARK = 60;

/**
 * Projects of one 事项 and 计量单位 as one point: quantity, places, specifications, money, state.
 * 河堤修建1公里（乌木村），向县扶贫移民后扶局争取资金60万元，已完成
 */
export function projectLine(line: SectionLine, source: ReportSource): readonly Part[] {
  const given: LineProjects = { source, line, rows: rowsIn(line.trace, source.book, 'Projects') };
  const clauses = [details(given), fundsOfAll(given), progress(given)].filter((clause) => clause.length > 0);
  return [
    amount(given),
    ...(given.rows.length === 1 ? singleDetails(given) : []),
    ...clauses.flatMap((clause) => ['，', clause]),
  ];
}

function amount({ line, rows, source }: LineProjects): Sentence {
  const item = inLine(line.item);
  if (line.quantity === 0) return say`${item}项目${count(line.projects, `${item} 项目`, line.trace)}个`;
  return say`${item}${quantityOf(rows, line, source)}${inLine(line.unit)}`;
}

function quantityOf(rows: readonly number[], { item, quantity, trace }: SectionLine, { book }: ReportSource) {
  const { values } = book.Projects.columns.quantity;
  const own = rows.reduce((sum, row) => sum + (values[row] ?? 0), 0);
  const isWhole = rows.length === rowsIn(trace, book, 'Projects').length;
  return amountIn('quantity', isWhole ? quantity : own, `${item} 数量`, traceOf(book, 'Projects', rows));
}

/** Place, specification and remark of a single project, in brackets. */
function singleDetails(given: LineProjects): readonly Part[] {
  const [row = 0] = given.rows;
  const place = placeOf(row, given);
  return bracketed([place === WHOLE_TOWNSHIP ? '' : place, ...describing(row, given)]);
}

/** Each of several projects, or what each place has of them; empty for a single one. */
function details(given: LineProjects): Sentence {
  const { rows, line } = given;
  if (rows.length < 2 || line.quantity === 0) return [];
  return isToldOneByOne(given) ? eachProject(given) : eachPlace(given);
}

function eachProject(given: LineProjects): Sentence {
  const { rows, source } = given;
  const places = rows.map((row) => placeOf(row, given));
  const apart = new Set(places).size === places.length && !places.includes('');
  const { name } = source.book.Projects.columns;
  const ownFunds = !sharesFunds(given);
  const items = rows.map((row, at) => {
    const named = apart ? (places[at] ?? '') : inLine(name.values[row] ?? '');
    const money = ownFunds ? fundsOf([row], given) : [];
    const about = [...describing(row, given), money].filter((part) => part.length > 0);
    const brackets = about.length > 0 ? joined(['（', joined(about, '；'), '）']) : '';
    return say`${named}${shareOf([row], given)}${brackets}`;
  });
  // Places of several villages contain 、, so ， separates them.
  const between = places.some((place) => place.includes('、')) ? '，' : '、';
  return joined(['其中', joined(items, between)]);
}

function eachPlace(given: LineProjects): Sentence {
  const { rows, line, source } = given;
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const place = placeOf(row, given);
    const group = groups.get(place);
    if (group) group.push(row);
    else groups.set(place, [row]);
  }
  const named = [...groups].filter(([place]) => place !== '');
  if (named.length === 0) return say`共${count(line.projects, `${line.item} 项目`, line.trace)}个项目`;
  const items = named.slice(0, MOST_PLACES).map(([place, own]) => say`${place}${shareOf(own, given)}`);
  if (named.length <= MOST_PLACES) return joined(['其中', joined(items, '，')]);
  const basis = { kind: 'distinct', columns: ['places'] } as const;
  const all = count(
    named.length,
    `${line.item} 地点`,
    traceOf(
      source.book,
      'Projects',
      named.flatMap(([, own]) => own),
    ),
    basis,
  );
  return joined(['其中', joined(items, '，'), say`等${all}处`]);
}

/** The quantity of some rows with its unit; just 项目 where it is 0 or cannot be read. */
function shareOf(rows: readonly number[], { line, source }: LineProjects): Sentence {
  const quantity = quantityOf(rows, line, source);
  return quantity.value === 0 ? say`项目` : say`${quantity}${inLine(line.unit)}`;
}

function placeOf(row: number, { source }: LineProjects): string {
  return (source.book.Projects.columns.places.values[row] ?? []).map(inLine).join('、');
}

function describing(row: number, { source }: LineProjects): readonly Sentence[] {
  const { spec, remarks } = source.book.Projects.columns;
  const remark = inLine(remarks.values[row] ?? '');
  return [inLine(spec.values[row] ?? ''), remark.length > LONGEST_REMARK ? '' : remark]
    .filter((text) => text !== '')
    .map((text) => [{ kind: 'text', text }]);
}

function bracketed(parts: readonly (string | Sentence)[]): readonly Part[] {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length > 0 ? ['（', joined(filled, '，'), '）'] : [];
}

function progress({ rows, line, source }: LineProjects): Sentence {
  const { state } = source.book.Projects.columns;
  const states = new Set(rows.map((row) => state.values[row] ?? null));
  if (states.has(null)) return [];
  const word = (text: string): Sentence => [{ kind: 'text', text }];
  if (!states.has(COMPLETED)) return word(states.size > 1 ? '尚未完成' : states.has(PLANNED) ? '正在谋划' : '正在实施');
  if (states.size === 1) return word(rows.length === 1 ? '已完成' : '已全部完成');
  if (line.completed === 0) return [];
  const done = rows.filter((row) => state.values[row] === COMPLETED);
  const completed = amountIn('quantity', line.completed, `${line.item} 已完成`, traceOf(source.book, 'Projects', done));
  return say`已完成${completed}${inLine(line.unit)}`;
}
