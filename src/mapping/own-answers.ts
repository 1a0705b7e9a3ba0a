import type { CellValue } from '../model/cell';
import { compact } from '../records/characters';
import { NO, YES } from '../templates/lists';
import { words } from '../templates/words';

const MEMBERS: ReadonlySet<string> = new Set(words(`党员 中共党员 共产党员 中国共产党党员 正式党员 中共正式党员`));
const OTHERS: ReadonlySet<string> = new Set(
  words(`群众 一般群众 普通群众 团员 共青团员 非党员 无党派 无党派人士 民主党派 入党积极分子 积极分子`),
);

const FIRST_SECRETARY = /^(?!原|前|协助|曾任).*第一书记/;
const OF_TEAM = /^(?:驻村)?(?:工作)?(?:副?队长|队员)$/;

type Answer = typeof YES | typeof NO | null;

/**
 * By the keys of our yes-or-no columns: the answer in a column that says more than yes or no, null where there is none.
 */
const ANSWERS: Readonly<Record<string, (text: string) => Answer>> = {
  // 政治面貌. 预备党员 is not decided here; the user is asked.
  party: (text) => (MEMBERS.has(text) ? YES : OTHERS.has(text) ? NO : null),
  poor: (text) => (/^(?:省定|省级|建档立卡)?贫困村$/.test(text) ? YES : /^非.*贫困村$/.test(text) ? NO : null),
  // 驻村职务: 第一书记兼队长, 队员.
  firstSecretary: (text) => (FIRST_SECRETARY.test(text) ? YES : OF_TEAM.test(text) ? NO : null),
};

/** Whether a column of ours may be answered by more than 是 and 否. */
export function hasOwnAnswers(key: string): boolean {
  return Object.hasOwn(ANSWERS, key);
}

/**
 * The answer to one of our yes-or-no columns in a cell that says more; null where it is not certain. @param key ours
 */
export function ownAnswer(key: string, cell: CellValue): Answer {
  return typeof cell === 'string' ? (ANSWERS[key]?.(compact(cell)) ?? null) : null;
}
