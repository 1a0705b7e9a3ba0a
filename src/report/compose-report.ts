import { rowTexts } from '../plan/sources/row-ranges';
import { material } from './sections/materials';
import { figureSheet } from './sections/figures';
import { plans } from './sections/plans';
import { problems, problemsInShort } from './sections/problems';
import { projectSections } from './sections/projects';
import { results } from './sections/results';
import { service } from './sections/service';
import { situation } from './sections/situation';
import { standards } from './sections/standards';
import type { ReportSource } from './source';
import { daysWords, dayWords, periodHeading, periodWords } from './text/period-words';
import { ownWord } from './text/township';
import type { Paragraph, Report, ReportKind, ReportSection } from './text/report';
import { inLine, say } from './text/runs';
import { workName } from './text/work-name';

/** The longest list of row numbers in a note of the head, in characters, for each ledger. */
const LONGEST = 200;

/** Composes a draft: the work summary, or one of the shorter reports made from the same sentences. */
export function composeReport(kind: ReportKind, source: ReportSource): Report {
  const { period, organisation } = source.summary;
  const unit = organisation.unit === null ? null : inLine(organisation.unit);
  return Object.freeze({
    kind,
    title: [...(unit === null ? [] : [unit]), `${periodHeading(period)}${workName(source.book)}工作${kind}`],
    notes: notes(source),
    opening: [opening(kind, source)],
    sections: SECTIONS[kind](source),
    figureSheet: kind === '简报' ? figureSheet(source) : null,
    unit,
    date: dayWords(source.today),
  });
}

/** Sections of each kind; monthly and quarterly reports leave out what does not change from month to month. */
const SECTIONS: Readonly<Record<ReportKind, (source: ReportSource) => readonly ReportSection[]>> = {
  总结: (source) => [
    ...filled('基本情况', situation(source)),
    ...works(source, [{ heading: '领导机构与制度', paragraphs: standards(source) }]),
    ...filled('取得成效', results(source)),
    ...filled('存在问题', problems(source)),
    ...filled('下一步打算', plans(source)),
  ],
  月报: shorter,
  季报: shorter,
  简报: (source) => filled('存在问题', problemsInShort(source)),
};

/** Said in reports about a shorter time: the ledger of projects holds those of the whole year. */
const ALL_PROJECTS: Paragraph = [say`各板块按项目台账中现有的全部项目统计，不限于本报告期。`];

function shorter(source: ReportSource): readonly ReportSection[] {
  const said = source.summary.sectionTotals.length > 0 ? [ALL_PROJECTS] : [];
  return [
    ...works(source, [], said),
    ...filled('取得成效', results(source)),
    ...filled('存在问题', problems(source)),
    ...filled('下一步打算', plans(source)),
  ];
}

/** 主要做法 with a heading of level 2 for each 板块 and for the work with the people. */
function works(
  source: ReportSource,
  first: readonly Omit<ReportSection, 'level'>[],
  said: readonly Paragraph[] = [],
): readonly ReportSection[] {
  const parts = [
    ...first,
    ...projectSections(source).map(({ name, paragraphs }) => ({ heading: name, paragraphs })),
    { heading: '联系服务群众', paragraphs: service(source) },
  ];
  return [
    { level: 1, heading: '主要做法', paragraphs: said },
    ...parts.map((part): ReportSection => ({ level: 2, ...part })),
  ];
}

function filled(heading: string, paragraphs: readonly Paragraph[]): readonly ReportSection[] {
  return paragraphs.length === 0 ? [] : [{ level: 1, heading, paragraphs }];
}

function opening(kind: ReportKind, source: ReportSource): Paragraph {
  const { period, organisation } = source.summary;
  const words = periodWords(period);
  const days = daysWords(period);
  const now = words === days ? words : `${words}（${days}）`;
  const said = say`现将${ownWord(organisation.unit)}${now}干部联系村、联系户工作情况报告如下。`;
  return kind === '简报' ? [said] : [material('背景和要求', source), said];
}

/** The notes in the head of the draft: which rows its numbers leave out. */
function notes({ summary, narrative }: ReportSource): readonly string[] {
  const rows = [...summary.leftOut, ...narrative.leftOut];
  if (rows.length === 0) return [];
  const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
  const named = sheets.map((sheet) => {
    const texts = rowTexts(
      rows.filter((row) => row.sheet === sheet).map(({ row }) => row),
      LONGEST,
    );
    return `${inLine(sheet)}${texts[0]?.text ?? ''}${texts.length > 1 ? '等' : ''}`;
  });
  const all = new Set(rows.map(({ sheet, row }) => `${sheet} ${row}`)).size;
  return [`注：有${all}行因单元格有错误没有计入有关数字：${named.join('；')}。改正后请重新生成。`];
}
