import { joinTraces } from '../../model/join-traces';
import type { CadreSummary, Trace } from '../../model/summary';
import type { ReportSource } from '../source';
import { enumeration } from '../text/lists';
import { dayWords } from '../text/period-words';
import type { Paragraph, Sentence } from '../text/report';
import { rowsIn, traceOf } from '../text/rows';
import { count, inLine, joined, say } from '../text/runs';
import { wholeWord } from '../text/township';

/** 基本情况: villages, branches, cadres and households, from the rosters. */
export function situation(source: ReportSource): readonly Paragraph[] {
  const sentences = [...villages(source), ...branches(source), ...weakBranches(source), ...cadres(source)];
  return sentences.length > 0 ? [sentences] : [];
}

function villages({ summary: { organisation } }: ReportSource): readonly Sentence[] {
  const { villages: ofVillages, communities, provincialPoorVillages, trace, unit } = organisation;
  const kinds = [
    ...(ofVillages > 0 ? [say`${count(ofVillages, '村', trace.villages)}个村`] : []),
    ...(communities > 0 ? [say`${count(communities, '社区', trace.communities)}个社区`] : []),
  ];
  if (kinds.length === 0) return [];
  const poor =
    provincialPoorVillages > 0
      ? say`，其中省定贫困村${count(provincialPoorVillages, '省定贫困村', trace.provincialPoorVillages)}个`
      : '';
  return [say`${wholeWord(unit)}辖${enumeration(kinds)}${poor}。`];
}

function branches({ summary: { organisation }, book }: ReportSource): readonly Sentence[] {
  const { trace, branches: byKind, partyMemberCadresInOfficeBranch: members } = organisation;
  const { kind } = book.Branches.columns;
  const rows = rowsIn(trace.branches, book, 'Branches');
  if (rows.length === 0) return [];
  const kinds = Object.entries(byKind).flatMap(([name, branchesOfKind]) => {
    const own = rows.filter((row) => kind.values[row] === name);
    if (branchesOfKind === 0) return [];
    return [say`${name}党支部${count(branchesOfKind, `${name}党支部`, traceOf(book, 'Branches', own))}个`];
  });
  const ofMembers =
    members > 0
      ? say`；机关党支部有党员干部${count(members, '机关党支部党员干部', trace.partyMemberCadresInOfficeBranch)}名`
      : '';
  // With a single kind the total would repeat its number.
  const all = kinds.length > 1 ? say`党支部${count(rows.length, '党支部', trace.branches)}个，其中` : '';
  return [joined(['现有', all, enumeration(kinds), ofMembers, '。'])];
}

function weakBranches({ summary: { organisation } }: ReportSource): readonly Sentence[] {
  const { weakBranches: weak, weakBranchRectification: lines, trace } = organisation;
  if (weak === 0) return [];
  const named = lines.map(({ branch, status, due }) =>
    [inLine(branch), status ?? '', due === null ? '' : `预计${dayWords(due)}前完成整顿`]
      .filter((text) => text !== '')
      .join('，'),
  );
  const list = named.length > 0 ? `：${named.join('；')}` : '';
  return [say`有后进党组织${count(weak, '后进党组织', trace.weakBranches)}个${list}。`];
}

/** The rows of some cadres in the roster; of rows with the same name the first, as in the summary. */
export function cadreRows({ book }: ReportSource, cadres: readonly Pick<CadreSummary, 'name'>[]): Trace {
  const { values } = book.Cadres.columns.name;
  return traceOf(
    book,
    'Cadres',
    cadres.map(({ name }) => values.indexOf(name)).filter((row) => row >= 0),
  );
}

function cadres(source: ReportSource): readonly Sentence[] {
  const { summary } = source;
  const inPost = summary.cadres.filter(({ post }) => post === 'inPost');
  if (inPost.length === 0) return [];
  const categories = [...new Set(inPost.map(({ category }) => category))];
  const kinds = categories.map((category) => {
    const own = inPost.filter((cadre) => cadre.category === category);
    const name = category === null ? '未注明类别' : inLine(category);
    return say`${name}${count(own.length, `联系干部 ${name}`, cadreRows(source, own))}名`;
  });
  const all = say`现有联系干部${count(inPost.length, '在岗联系干部', cadreRows(source, inPost))}名`;
  const households = summary.villages.reduce((sum, line) => sum + line.households, 0);
  const paired = households > 0 ? say`，结对帮扶群众${householdCount(households, summary.villages)}户` : '';
  const split = kinds.length > 1 ? joined(['，其中', enumeration(kinds)]) : '';
  return [joined([all, split, paired, '。'])];
}

function householdCount(households: number, lines: ReportSource['summary']['villages']) {
  const trace = joinTraces(lines.map((line) => line.trace.households));
  return count(households, '结对户', trace, { kind: 'distinct', columns: ['village', 'household'] });
}
