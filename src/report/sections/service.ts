import { joinTraces } from '../../model/join-traces';
import type { Amount } from '../../model/amount';
import { chineseCount } from '../../model/chinese-number';
import type { VisitLine } from '../../model/summary';
import { EVERYDAY } from '../../templates/lists';
import { listValues } from '../../templates/list-values';
import type { ReportSource } from '../source';
import { amountIn } from '../text/amounts';
import { amongThem, enumeration, points } from '../text/lists';
import type { NumberRun, Paragraph, Sentence } from '../text/report';
import { withoutFaults } from '../text/rows';
import { count, inLine, joined, say } from '../text/runs';
import { festivalsNamed } from './festivals';
import { material } from './materials';

/** 联系服务群众: visits in all, by method, on occasions by 群众类别, presence; then the clerk's own words. */
export function service(source: ReportSource): readonly Paragraph[] {
  const told = [[...visits(source), ...methods(source)], occasions(source), presence(source)];
  return [...told.filter((paragraph) => paragraph.length > 0), [material('联系服务群众', source)]];
}

/** The sums of some visits, each traced to all of their rows. */
export interface VisitSums {
  readonly rows: NumberRun;
  readonly persons: NumberRun | null;
  readonly amount: NumberRun | null;
}

/** Visits, persons and 元 of some lines; persons and 元 are null where they are 0. */
export function visitSums(lines: readonly VisitLine[], of: string): VisitSums {
  const trace = joinTraces(lines.map((line) => line.trace));
  const sum = (value: (line: VisitLine) => number): number => lines.reduce((total, line) => total + value(line), 0);
  const persons = sum((line) => line.persons);
  const amount: Amount = sum((line) => line.amount);
  return {
    rows: count(
      sum((line) => line.rows),
      `${of} 次数`,
      trace,
    ),
    persons: persons === 0 ? null : count(persons, `${of} 受益人数`, trace, { kind: 'sum', column: 'persons' }),
    amount: amount === 0 ? null : amountIn('amount', amount, `${of} 折款`, trace),
  };
}

/** How often, how many persons, how much: 干部走访帮扶群众310次，受益群众556人次，款物折款21000元。 */
function visits({ summary }: ReportSource): readonly Sentence[] {
  if (summary.visits.length === 0) return [];
  const { rows, persons, amount } = visitSums(summary.visits, '走访帮扶');
  return [
    joined([
      say`干部走访帮扶群众${rows}次`,
      persons ? say`，受益群众${persons}人次` : '',
      amount ? say`，款物折款${amount}元` : '',
      '。',
    ]),
  ];
}

function methods({ narrative }: ReportSource): readonly Sentence[] {
  if (narrative.methods.length === 0) return [];
  const items = narrative.methods.map(
    ({ method, rows, trace }) => say`${inLine(method)}${count(rows, `帮扶方式 ${method}`, trace)}次`,
  );
  return [joined(['按帮扶方式分，', enumeration(items), '。'])];
}

/** Each occasion with visits: how many, of which 群众类别. */
function occasions(source: ReportSource): Paragraph {
  const { visits: lines } = source.summary;
  const names = listValues(source.book).occasions.filter((name) => name !== EVERYDAY);
  const told = names.flatMap((name) => {
    const own = lines.filter(({ occasion }) => occasion === name);
    if (own.length === 0) return [];
    // Leave out a festival that the occasion's own name has.
    const festivals = festivalsNamed(joinTraces(own.map(({ trace }) => trace)), source).filter(
      (festival) => !name.includes(festival),
    );
    const named = festivals.length > 0 ? `（${festivals.join('、')}）` : '';
    const { rows } = visitSums(own, name);
    return [[say`${inLine(name)}${named}走访慰问群众${rows}次，${byType(own, rows.value)}`]];
  });
  return points(told);
}

function byType(lines: readonly VisitLine[], all: number): Sentence {
  return amongThem(
    lines.map(({ householdType, occasion, rows, trace }) => {
      const type = householdType === null ? '未注明类别的' : inLine(householdType);
      return [type, say`${type}${count(rows, `${occasion} ${type}`, trace)}次`];
    }),
    all,
  );
}

/** 四必到 and its like: how often, and at how many households. */
function presence(source: ReportSource): Paragraph {
  const { summary, book } = source;
  const there = summary.presence.filter(({ rows }) => rows > 0);
  if (there.length === 0) return [];
  const items = there.map(({ occasion, rows, households, trace }) => {
    const basis = { kind: 'distinct', columns: ['village', 'household'] } as const;
    const known = withoutFaults(trace, source.summary.leftOut, ['村', '户主姓名']);
    const reached = households > 0 ? say`、${count(households, `${occasion} 户数`, known, basis)}户` : '';
    return say`${inLine(occasion)}到场${count(rows, `${occasion} 到场`, trace)}次${reached}`;
  });
  const demanded = listValues(book).occasions.filter((name) => name !== EVERYDAY).length;
  const demand = demanded > 1 ? `落实“${demanded === 2 ? '二' : chineseCount(demanded)}必到”要求，` : '';
  return [joined([demand, joined(items, '，'), '。'])];
}
