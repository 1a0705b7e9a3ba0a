import { SEPARATOR } from '../../templates/column';
import { BRANCH_KINDS, COMPLETED, YES } from '../../templates/lists';
import { kindsNamed } from './kinds-named';
import { plainText, textIn, type FormSources, type SourceRow, type SourceValue } from './source';

/** The path of what a label asks for, as a map names it, and how sure that is (0 to 1). */
export interface Path {
  readonly path: string;
  readonly sure: number;
}

const SURE = 0.88;
const PREFIX = 'count.';
/** What may follow the words for what is counted. */
const NUMBER = /(?:总?人数|总?户数|个数|总数|数量|数|名单)?$/;

/** Labels that count rows: how a path names the source, the column and the values to count. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^(?:派驻|选派|驻村)?第一书记$/, `Cadres.firstSecretary.${YES}`],
  [/^(?:机关|在职)?党员干部$/, `Cadres.party.${YES}`],
  [/^(?:未|不)达标(?:干部|人员)?$/, 'cadres.verdict.未达标'],
  [/^达标(?:干部|人员)?$/, `cadres.verdict.达标${SEPARATOR}序时达标`],
  [/^已?(?:完工|竣工|建成)项目$|^已完成项目$/, `Projects.state.${COMPLETED}`],
  [/^(?:基层)?(?:党支部|支部|党组织)$/, `Branches.kind.${BRANCH_KINDS.join(SEPARATOR)}`],
  [/^已转化(?:后进|软弱涣散)?(?:党组织|党支部|支部)?$/, 'Branches.rectification.已转化'],
  [/^在建项目$/, 'Projects.state.实施中'],
];
/** Labels that add up a column of a ledger. */
const ADDED: readonly (readonly [RegExp, string])[] = [
  [/^(?:全[乡镇])?总户数$/, 'Villages.*.households'],
  [/^(?:全[乡镇])?总人口数?$/, 'Villages.*.population'],
  [/^(?:全[乡镇])?党员(?:总数|总人数|人数)$/, 'Branches.*.members'],
];
const OF_COUNTS: ReadonlySet<string | null> = new Set([null, '人', '名', '个', '户']);

/**
 * The path of what a label counts in the ledgers; null where it counts nothing that is known.
 *
 * @param words the label without its unit
 */
export function countPath(words: string, unit: string | null, sources: FormSources): Path | null {
  if (!OF_COUNTS.has(unit)) return null;
  const added = ADDED.find(([pattern]) => pattern.test(words))?.[1];
  if (added !== undefined) return { path: added, sure: SURE };
  const bare = words.replace(NUMBER, '');
  // 第一书记 alone asks for a name.
  if (unit === null && bare === words) return null;
  const counted = COUNTED.find(([pattern]) => pattern.test(bare))?.[1] ?? categoryNamed(bare, sources);
  if (counted !== null) return { path: PREFIX + counted, sure: SURE };
  const isOfHouseholds = unit === '户' || /户数$/.test(words);
  const kinds = (sources.get('Pairings') ?? []).map(({ values }) => plainText(values['householdType']));
  const [kind, ...others] = (isOfHouseholds ? kindsNamed(bare, kinds) : null) ?? [];
  const rest =
    kind === undefined ? null : bare.replace(/^(?:结对|帮扶|联系|其中)+/, '').replace(/(?:家庭|户|人员|人)$/, '');
  const isKind = rest !== null && others.length === 0 && rest.length <= 4;
  return isKind ? { path: `${PREFIX}Pairings.householdType.${kind ?? ''}`, sure: SURE } : null;
}

function categoryNamed(bare: string, sources: FormSources): string | null {
  const isCategory = (sources.get('Cadres') ?? []).some(({ values }) => plainText(values['category']) === bare);
  return isCategory && bare !== '' ? `Cadres.category.${bare}` : null;
}

/** Whether a path is one of those that `countAt` counts. */
export function isCountPath(path: string): boolean {
  return path.startsWith(PREFIX);
}

/**
 * The number of rows that a path such as `count.Cadres.firstSecretary.是` stands for, each household counted once; null
 * where the source has no such column.
 */
export function countAt(path: string, sources: FormSources): (SourceRow & { readonly value: SourceValue }) | null {
  const [source = '', key = '', ...rest] = path.slice(PREFIX.length).split('.');
  const rows = sources.get(source);
  const wanted = new Set(rest.join('.').split(SEPARATOR));
  if (!rows?.some(({ values }) => Object.hasOwn(values, key))) return null;
  const own = rows.filter(({ isPast, values }) => isPast !== true && wanted.has(plainText(values[key])));
  const things = new Set(
    own.map(({ values }, at) =>
      source === 'Pairings' ? `${textIn(values['village'])}/${textIn(values['household'])}` : at,
    ),
  );
  return { values: {}, trace: own.flatMap(({ trace }) => trace), value: things.size };
}
