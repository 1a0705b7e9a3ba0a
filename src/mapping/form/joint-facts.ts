import { formatDay } from '../../model/day';
import { SEPARATOR } from '../../templates/column';
import { headerText, wordKeys } from '../header-text';
import { withMatched, type MatchedColumn, type Recognised } from '../recognised';
import type { FormSource } from './form-vocabularies';
import { isDay, textIn, type SourceRow, type SourceValue } from './source';

type Values = SourceRow['values'];

/**
 * Values that forms want in one cell and that we keep in several columns: the sources that have them, the headers that
 * ask for them, and how they are put together.
 */
const JOINT = {
  'joint.place': {
    header: '村和组',
    sources: ['Pairings', 'AssistanceLog'],
    words: /^(?:所在|居住|所属)?村(?:及|居)?(?:民小)?[组社]$|^(?:家庭|详细|居住|现?住|家庭居?住)(?:地址|住址)$|^住址$/,
    of: (values: Values) => textIn(values['village']) + textIn(values['group'] ?? values['pairing.group']),
  },
  'joint.days': {
    header: '起止日期',
    sources: ['Projects', 'Pairings', 'Cadres'],
    words:
      /^(?:项目|工程|建设|实施)?(?:开竣工|开完工|开工及(?:竣工|完工)|起止)(?:时间|年限)$|^(?:建设|实施)(?:期限|周期|工期)$/,
    of: ({ from, until }: Values) =>
      [from, until].flatMap((day) => (isDay(day) ? [formatDay(day.day)] : [])).join('至'),
  },
  'joint.cadre.phone': {
    header: '干部和联系电话',
    sources: ['Pairings', 'AssistanceLog', 'Projects'],
    words:
      /^(?:项目|帮扶|结对|包保|联系)?(?:责任人|责任干部|负责人|干部|帮扶人|联系人)(?:姓名)?(?:及|\()(?:联系)?(?:电话|方式|联系方式|手机号?)\)?$/,
    of: withPhones,
  },
} as const;
type JointKey = keyof typeof JOINT;

const KEYS = Object.keys(JOINT) as readonly JointKey[];
const SURE = 0.88;

/** Whether a key is one of `JOINT`. */
export function isJointKey(key: string): key is JointKey {
  return KEYS.some((one) => one === key);
}

/** The joint values that a source has. */
export function jointFacts(source: FormSource | null): readonly { readonly key: JointKey; readonly header: string }[] {
  return KEYS.filter((key) => JOINT[key].sources.some((one) => one === source)).map((key) => ({
    key,
    header: JOINT[key].header,
  }));
}

/** A list with its unmatched columns that ask for joint values matched. */
export function withJointColumns(found: Recognised<FormSource>): Recognised<FormSource> {
  const known = new Set(found.columns.map(({ key }) => key));
  const matched = found.unmatched.flatMap(({ column, label }): MatchedColumn[] => {
    const words = wordKeys(headerText(label).words);
    const key = jointFacts(found.id).find((one) => words.some((word) => JOINT[one.key].words.test(word)))?.key;
    if (key === undefined || known.has(key)) return [];
    known.add(key);
    return [{ column, key, label, unit: null, sure: SURE, reason: 'several' }];
  });
  return withMatched(found, matched);
}

/** Rows with the joint values that `keys` ask for. */
export function withJointFacts(rows: readonly SourceRow[], keys: readonly string[]): readonly SourceRow[] {
  const asked = keys.filter(isJointKey);
  if (asked.length === 0) return rows;
  return rows.map((row) => {
    const told = asked.map((key) => [key, JOINT[key].of(row.values)] as const);
    return { ...row, values: { ...row.values, ...Object.fromEntries(told) } };
  });
}

/** Each cadre with a phone; null where there are fewer phones than cadres, since it is not known whose they are. */
function withPhones(values: Values): SourceValue {
  const names = textIn(values['cadre'] ?? values['cadres']).split(SEPARATOR);
  const phones = textIn(values['cadre.phone']).split(SEPARATOR);
  return names.length === phones.length && phones[0] !== ''
    ? names.map((name, at) => `${name} ${phones[at] ?? ''}`).join(SEPARATOR)
    : null;
}
