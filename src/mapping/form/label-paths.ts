import { compact } from '../../records/characters';
import { matchOf } from '../match-headers';
import { personContext } from '../person-context';
import { senseOf } from '../header-sense';
import { summaryVocabularies, type SummaryList } from '../summary-vocabularies';
import { countPath, type Path } from './counted-labels';
import { figureAt } from './figure-at';
import { headerText, powerOfMoney, wordKey } from '../header-text';
import { personTrait } from '../persons';
import { plainText, type FormKnown, type FormSources, type SourceRow, type SourceValue } from './source';

/** A figure that a label asks for, and how sure that is. */
export interface LabelMatch {
  readonly path: string;
  readonly sure: number;
  readonly figure: SourceRow & { readonly value: SourceValue };
  readonly unit: string | null;
}

const SURE = { own: 0.96, prefix: 0.88, part: 0.7 };
const WHOLE =
  /^(?:全乡|全镇|全乡镇|全街道|本乡|本镇|各村|共|总|累计|合计|已|实际|完成|参与|开展|发放|办理|办好|实施|组织|落实|投入(?=慰问))+/;
const DONE_BEFORE = /^(?:新增|新建|完成|实施|累计|已|建成|发展|新修|开展|组织)+/;

/** Words that the name of an 事项 may have before those of a label: 公路 is 新建公路, but 党员 is not 发展党员. */
const BUILT_BEFORE = /^(?:新增|新建|新修|修建|实施|建成|完成)+/;

/** A label, and where it stands. */
export interface AskingLabel {
  readonly label: string;
  /** Texts of the groups that it stands in: the 板块 at the left, the header above. */
  readonly context: readonly string[];
  /** The village that the form is about; null where it is about the township. */
  readonly village: string | null;
  /** The cadre that the header above the cell names; left out where it names none. */
  readonly cadre?: string;
}

/** The figure that a label asks for, the first of several readings that has one; null where none has. */
export function labelMatch({ label, context, village, cadre }: AskingLabel, known: FormKnown): LabelMatch | null {
  const { sources } = known;
  const { words, unit } = headerText(label);
  if (words === '' || words.length > 30) return null;
  const section = sectionNamed(context, sources);
  const ofVillage = (): Path | null => {
    const found = wholePath(words, unit) ?? countPath(words, unit, sources);
    const isOfVillages = found !== null && /^villages\.\*\./i.test(found.path);
    return isOfVillages ? { ...found, path: found.path.replace('*', village ?? '*') } : null;
  };
  const ofCadre = (): Path | null => {
    const field = fieldAsked(words, unit, 'cadres');
    return field && { path: `cadres.${cadre ?? ''}.${field.key}`, sure: field.sure };
  };
  const tries =
    cadre !== undefined
      ? [ofCadre]
      : village !== null
        ? [ofVillage]
        : [
            () => sectionTotal(words, unit, section),
            () => itemPath(words, unit, section, sources, 'whole'),
            () => fundPath(words, unit, sources),
            () => visitPath(words, unit, sources),
            () => (section === null ? wholePath(words, unit) : null),
            () => organisationPath(words, unit),
            () => (UNIT_BY_SEAL.test(label) ? { path: 'organisation.unit', sure: SURE.prefix } : null),
            () => countPath(words, unit, sources),
            () => itemPath(words, unit, section, sources, 'part'),
          ];
  for (const attempt of tries) {
    const found = attempt();
    const figure = found && figureAt(found.path, known);
    if (found && figure && fits(figure.value, unit)) return { ...found, figure, unit };
  }
  return null;
}

function fits(value: SourceValue, unit: string | null): boolean {
  if (value === null) return false;
  const isMoney = typeof value === 'object' && 'amount' in value && value.unit !== '';
  return unit === null || (powerOfMoney(unit) !== null) === isMoney;
}

function sectionNamed(context: readonly string[], sources: FormSources): string | null {
  const names = (sources.get('sectionTotals') ?? []).map(({ values }) => values['section']);
  for (const text of context) {
    const found = names.find((name) => typeof name === 'string' && compact(text).includes(compact(name)));
    if (typeof found === 'string') return found;
  }
  return null;
}

/** The field of a list that a label asks for, matched as a header is; the surest one. */
function fieldAsked(
  words: string,
  unit: string | null,
  list: SummaryList,
): { readonly key: string; readonly sure: number } | null {
  const vocabulary = summaryVocabularies.find(({ id }) => id === list);
  if (!vocabulary) return null;
  const header = unit === null ? words : `${words}(${unit})`;
  const sense = senseOf({ column: 1, headers: [header] });
  const persons = personContext([sense], { ...vocabulary, person: null });
  const matches = vocabulary.fields.flatMap((field) => {
    if (field.type.kind === 'text') return [];
    const match = matchOf(sense, { ...field }, { ...vocabulary, person: null }, persons);
    return match ? [{ key: field.key, sure: match.sure }] : [];
  });
  return matches.sort((a, b) => b.sure - a.sure)[0] ?? null;
}

function sectionTotal(words: string, unit: string | null, section: string | null): Path | null {
  if (section === null) return null;
  const field = fieldAsked(words.replace(WHOLE, ''), unit, 'sectionTotals');
  return field && { path: `sectionTotals.${section}.${field.key}`, sure: field.sure };
}

function wholePath(words: string, unit: string | null): Path | null {
  const bare = words.replace(WHOLE, '');
  // 帮扶干部 without 人, 名 or 数 asks for a name, as on a household's card, not for a number.
  if (unit === null && [words, bare].some((text) => personTrait(wordKey(text))?.trait === 'name')) return null;
  for (const [text, part] of [
    [words, 1],
    [bare, 0.98],
  ] as const) {
    const villages = text === '' ? null : fieldAsked(text, unit, 'villages');
    if (villages) return { path: `villages.*.${villages.key}`, sure: Math.round(villages.sure * part * 100) / 100 };
  }
  return null;
}

/**
 * The path of the 事项 that a label names; a unit must be the item's own.
 *
 * @param by `whole` for its own name, also behind 新增 or 完成; `part` where the label has it among other words
 */
function itemPath(
  words: string,
  unit: string | null,
  section: string | null,
  sources: FormSources,
  by: 'whole' | 'part',
): Path | null {
  const lines = (sources.get('sections') ?? []).filter(
    ({ values }) => section === null || values['section'] === section,
  );
  const asked = words.replace(/(?:数量|总数|数|面积|长度|个数|规模)$/, '');
  const bare = asked.replace(DONE_BEFORE, '');
  const named = (test: (item: string) => boolean): readonly string[] => [
    ...new Set(
      lines
        .filter(({ values }) => test(plainText(values['item'])) && (unit === null || values['unit'] === unit))
        .map(({ values }) => `sections.${plainText(values['section'])}.${plainText(values['item'])}.quantity`),
    ),
  ];
  const isPart = (item: string): boolean =>
    item.length >= 3 && bare.length >= 3 && (bare.includes(item) || item.includes(bare));
  const ways: readonly (readonly [number, readonly string[]])[] =
    by === 'part'
      ? [[SURE.part, unit === null ? [] : named(isPart)]]
      : [
          [SURE.own, named((item) => item === words || item === asked)],
          [SURE.prefix, named((item) => item === bare || item.replace(BUILT_BEFORE, '') === bare)],
        ];
  const found = ways.find(([, paths]) => paths.length === 1);
  return found ? { path: found[1][0] ?? '', sure: found[0] } : null;
}

/** A 资金类别 by its name: 争取资金 is 上级争取资金. */
function fundPath(words: string, unit: string | null, sources: FormSources): Path | null {
  if (unit !== null && powerOfMoney(unit) === null) return null;
  const kinds = [...new Set((sources.get('funds') ?? []).map(({ values }) => values['kind']))].filter(
    (kind) => typeof kind === 'string',
  );
  const own = kinds.filter((kind) => kind === words || `${kind}资金` === words || kind === `${words}资金`);
  const ends = kinds.filter((kind) => words.length >= 4 && (kind.endsWith(words) || words.endsWith(kind)));
  if (own.length === 1) return { path: `funds.${own[0] ?? ''}.funds`, sure: SURE.own };
  return ends.length === 1 ? { path: `funds.${ends[0] ?? ''}.funds`, sure: SURE.prefix } : null;
}

/** The path of a figure of visits: the label names the 群众类别, its unit or other words the figure. 走访空巢老人（人次）. */
function visitPath(words: string, unit: string | null, sources: FormSources): Path | null {
  const types = [...new Set((sources.get('visits') ?? []).map(({ values }) => values['householdType']))].filter(
    (type) => typeof type === 'string',
  );
  const named = types.filter((type) => type.length > 2 && words.includes(type));
  const [type] = named;
  if (named.length !== 1 || type === undefined) return null;
  const rest = words.replace(type, '');
  if (!/走访|慰问|帮扶|看望|^$/.test(rest)) return null;
  const field = byUnit(unit) ?? fieldAsked(rest, unit, 'visits')?.key ?? null;
  return field === null ? null : { path: `visits.${type}.${field}`, sure: SURE.prefix };
}

function byUnit(unit: string | null): string | null {
  if (powerOfMoney(unit) !== null) return 'amount';
  if (unit === '人' || unit === '人次') return 'persons';
  return unit === '次' || unit === '户次' ? 'rows' : null;
}

const ORGANISATION: Readonly<Record<string, RegExp>> = {
  'organisation.villages':
    /^(?:所辖|下辖|辖|现有)?(?:行政)?村(?:数|个数|总数)$|^行政村$|^村委会(?:数|个数)$|^村\(个\)$/,
  'organisation.communities': /^社区(?:数|个数|总数)?$/,
  'organisation.provincialPoorVillages': /^(?:联系|挂联|帮扶)?(?:省定)?贫困村(?:数|个数|总数)?$/,
  'organisation.unit': /^(?:填报|报送|上报)单位(?:名称)?$|^乡镇名称$|^乡\(镇\)名称$/,
  'period.name': /^(?:报告|填报|统计)期(?:间)?$/,
  'organisation.weakBranches': /^(?:后进|软弱涣散)(?:党组织|支部|党支部)(?:数|个数)?$/,
};

/** 单位（盖章） is the unit that reports; 单位 alone may be the unit of the figures. */
const UNIT_BY_SEAL = /^(?:单位|乡镇|乡|镇|街道)\s*[(（](?:盖章|公章|签章|章)[)）]$/;

function organisationPath(words: string, unit: string | null): Path | null {
  if (unit !== null && unit !== '个') return null;
  const found = Object.entries(ORGANISATION).find(([, pattern]) =>
    pattern.test(unit !== null && words === '村' ? '村(个)' : words.replace(WHOLE, '')),
  );
  return found ? { path: found[0], sure: SURE.prefix } : null;
}
