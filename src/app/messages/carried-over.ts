import { fillText, listed, type LocalizedText } from '../../model/language';
import { LEDGERS_OF_ROWS } from '../../mapping/ledger-vocabularies';
import type { CarriedOver } from '../import/carry-over';
import { ledgerName } from '../ledger-words';
import { refusalWords } from './form-refusals';

const WORDS = {
  added: { zh: '已带入 {count} 行：{ledgers}。', en: '{count} rows were carried over: {ledgers}.' },
  rows: { zh: '{ledger} {count} 行', en: '{ledger} {count}' },
  oneStep: { zh: '不要的话，按一次 Ctrl+Z 全部撤销。', en: 'One Ctrl+Z takes all of it back.' },
  steps: { zh: '不要的话，多按几次 Ctrl+Z 撤销。', en: 'Press Ctrl+Z several times to take it back.' },
  noTables: {
    zh: '文件里没有找到表格：没有认得的表头。请检查是不是选错了文件。',
    en: 'No table was found: there is no header that is known. Check that it is the right file.',
  },
  changed: {
    zh: '台账刚才有改动，要带入的行和您看到的不一样了，还没有带入。请再看一遍，再点“带入”。',
    en: 'The ledgers changed meanwhile, so other rows would come over than you saw. Look again, then carry them over.',
  },
  withoutPlace: {
    zh: '台账是旧版本的，没有这些列，内容没有带入：{columns}。',
    en: 'The ledgers are of an older version without these columns, so they were left: {columns}.',
  },
  refused: {
    zh: '什么也没有带入：{place} 写不进去，{reason}。',
    en: 'Nothing was carried over: {place} could not take the rows, {reason}.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** That no table was found in the files. */
export function noTablesMessage(): LocalizedText {
  return WORDS.noTables;
}

/** That the ledgers changed since the import was shown. */
export function importChangedMessage(): LocalizedText {
  return WORDS.changed;
}

/** What came of an import, in sentences. @param oneStep whether one Ctrl+Z takes all of it back */
export function carriedOverMessages(outcome: CarriedOver, oneStep: boolean): readonly LocalizedText[] {
  if (outcome.kind === 'refused')
    return [fillText(WORDS.refused, { place: outcome.place, reason: refusalWords(outcome.reason) })];
  const { rows, withoutPlace } = outcome;
  const named = LEDGERS_OF_ROWS.flatMap((table) => {
    const count = rows[table] ?? 0;
    return count > 0 ? [fillText(WORDS.rows, { ledger: ledgerName(table), count })] : [];
  });
  const ledgers = { zh: listed(named.map(({ zh }) => zh)).zh, en: listed(named.map(({ en }) => en)).en };
  const count = Object.values(rows).reduce((sum, own) => sum + own, 0);
  return [
    fillText(WORDS.added, { count, ledgers }),
    oneStep ? WORDS.oneStep : WORDS.steps,
    ...(withoutPlace.length > 0 ? [fillText(WORDS.withoutPlace, { columns: listed(withoutPlace) })] : []),
  ];
}
