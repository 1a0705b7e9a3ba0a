import type { CellValue } from '../model/cell';
import { compact } from '../records/characters';
import { NO, YES } from '../templates/lists';
import { words } from '../templates/words';

const MEMBERS: ReadonlySet<string> = new Set(words(`党员 中共党员 共产党员 中国共产党党员 正式党员 中共正式党员`));
const OTHERS: ReadonlySet<string> = new Set(
  words(`群众 一般群众 普通群众 团员 共青团员 非党员 无党派 无党派人士 民主党派 入党积极分子 积极分子`),
);

/** Whether somebody is a member, as 政治面貌 says it; null for any other text, 预备党员 among them. */
export function partyAnswer(cell: CellValue): typeof YES | typeof NO | null {
  if (typeof cell !== 'string') return null;
  const text = compact(cell);
  if (MEMBERS.has(text)) return YES;
  return OTHERS.has(text) ? NO : null;
}
