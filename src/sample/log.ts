import type { Day } from '../model/day';
import type { TypedRow } from '../templates/typed-rows';
import { on, spreadDays, workday } from './days';
import { households, type SampleHousehold } from './households';
import {
  ACTIVITIES,
  CHILDRENS_DAY,
  DEEDS,
  FARMING_SEASON,
  SPRING_FESTIVAL,
  TALKS,
  UNDER_WAY,
  WEDDINGS_AND_FUNERALS,
  type Sentence,
} from './log-sentences';
import { cadres, villageRows } from './rosters';
import { turn } from './turn';

type LogRow = TypedRow<'AssistanceLog'>;

/** 困难群众 with children of school age, who are visited at 六一 like the 留守儿童. */
const WITH_CHILDREN = ['王德贵', '马有才', '廖成富', '孟小娟', '苏玉莲', '常淑芬'];

/** Cadres with a deed that is not finished. */
const BEGUN = ['刘晓燕', '何秀英', '吴敏', '邓洁'];

interface Visit {
  readonly day: Day;
  readonly cadres: string;
  readonly household: SampleHousehold;
  readonly sentence: Sentence;
  readonly occasion: string;
  readonly deed?: boolean;
  readonly state?: '已办结' | '办理中';
  /** Whether the row has its own 群众类别; where not, the pairing's counts. */
  readonly withType?: boolean;
  readonly evidence?: string;
}

function visitRow({
  day,
  cadres: named,
  household,
  sentence,
  occasion,
  deed = false,
  state = '已办结',
  withType = true,
  evidence,
}: Visit): LogRow {
  return {
    date: day,
    cadres: named,
    village: household.village,
    household: household.head,
    householdType: withType ? household.type : null,
    method: sentence.method,
    occasion,
    deed: deed ? '是' : '否',
    state,
    persons: withType ? 1 : null,
    amount: sentence.amount ?? null,
    content: sentence.content,
    evidence: evidence ?? null,
  };
}

/** The cadre who visited a household before the summer: the former one where there was one. */
const earlier = ({ cadre, former }: SampleHousehold): string => former ?? cadre;

/** 60 festival visits: every household at 春节, the children at 六一. */
function festivalVisits(): LogRow[] {
  const spring = households.map((household, index) => {
    const sentence = SPRING_FESTIVAL[household.type] ?? turn(TALKS, index);
    return visitRow({
      day: on(1, 20) + (index % 10),
      cadres: earlier(household),
      household,
      sentence,
      occasion: '重大节日',
      evidence: '照片2张、签收单',
    });
  });
  const children = households.filter(({ type, head }) => type === '留守儿童' || WITH_CHILDREN.includes(head));
  return [
    ...spring,
    ...children.map((household, index) =>
      visitRow({
        day: on(5, 29) + (index % 3),
        cadres: household.cadre,
        household,
        sentence: CHILDRENS_DAY,
        occasion: '重大节日',
        evidence: '照片1张',
      }),
    ),
  ];
}

/** Each cadre's everyday visits from February to June: one talk with each household, then the deeds. */
function everydayVisits(): LogRow[] {
  return cadres.flatMap(({ name, deeds, from, until }, place) => {
    const own = households.filter(({ cadre, former }) => cadre === name || former === name);
    const first = Math.max(on(2, 10), from ?? 0);
    const last = until === null ? on(6, 24) : until - 5;
    const done = Array.from({ length: deeds }, (_, index) => ({
      sentence: turn(DEEDS, place * 3 + index),
      deed: true,
      state: '已办结' as const,
      evidence: '照片1张',
    }));
    const begun = BEGUN.includes(name)
      ? [{ sentence: turn(UNDER_WAY, BEGUN.indexOf(name)), deed: true, state: '办理中' as const }]
      : [];
    const talks = own.map((_, index) => ({ sentence: turn(TALKS, place * 3 + index), withType: false }));
    const visits = [...talks, ...done, ...begun];
    const days = spreadDays(first, last, visits.length);
    return visits.map((visit, index) =>
      visitRow({ ...visit, day: days[index] ?? first, cadres: name, household: turn(own, index), occasion: '日常' }),
    );
  });
}

/** 农忙时节: the cadres of a village go together to every third household. */
function farmingSeason(): LogRow[] {
  const days = spreadDays(on(5, 12), on(6, 6), households.length);
  return households.flatMap((household, index) => {
    if (index % 3 !== 0) return [];
    const together = cadres
      .filter(({ village, until }) => village === household.village && until === null)
      .map(({ name }) => name);
    return [
      visitRow({
        day: days[index] ?? on(5, 12),
        cadres: together.join('、'),
        household,
        sentence: turn(FARMING_SEASON, index / 3),
        occasion: '农忙时节',
      }),
    ];
  });
}

/** 婚丧嫁娶 and 红白喜事 in turn, at changing households. */
function weddingsAndFunerals(): LogRow[] {
  const families = households.filter(({ type }) => type !== '孤寡老人');
  const days = spreadDays(on(2, 12), on(6, 20), 16);
  return days.map((day, index) => {
    const household = turn(families, index * 3 + 1);
    const occasion = index % 2 === 0 ? '婚丧嫁娶' : '红白喜事';
    const who = day < on(5, 5) ? earlier(household) : household.cadre;
    return visitRow({
      day,
      cadres: who,
      household,
      sentence: turn(WEDDINGS_AND_FUNERALS[occasion], Math.floor(index / 2)),
      occasion,
    });
  });
}

/** Group activities, two in each village, by its first cadre. */
function activities(): LogRow[] {
  const villages = villageRows.map(({ name }) => String(name));
  return [on(3, 7), on(5, 22)].flatMap((day, round) =>
    villages.map((village, index): LogRow => {
      const { method, content, persons } = turn(ACTIVITIES, index + round * 4);
      const who = cadres.find((cadre) => cadre.village === village)?.name ?? null;
      return {
        date: workday(day + index),
        cadres: who,
        village,
        method,
        occasion: '日常',
        deed: '否',
        state: '已办结',
        persons,
        content,
        evidence: '签到册',
      };
    }),
  );
}

/** Half a year of log rows, by date. */
export const logRows: readonly LogRow[] = [
  ...festivalVisits(),
  ...everydayVisits(),
  ...farmingSeason(),
  ...weddingsAndFunerals(),
  ...activities(),
].sort((a, b) => Number(a.date) - Number(b.date));
