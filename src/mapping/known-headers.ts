import { words } from '../templates/words';
import { headerText, wordKey, wordKeys } from './header-text';
import { ledgerVocabularies } from './ledger-vocabularies';
import { lastOfPersonWords, personNamed, personTrait } from './persons';
import { summaryVocabularies } from './summary-vocabularies';

/** Headers that are no column of ours: they help to recognise a header row and are never matched. */
const FOREIGN = words(`
  序号 编号 性别 年龄 民族 学历 文化程度 政治面貌 星期 出生时间 银行卡号 银行账号 账号 开户行 开户银行 家庭住址 住址
  健康状况 劳动能力 劳动力 劳动力人数 与户主关系 家庭成员 务工情况 收入 年收入 人均纯收入 家庭收入 耕地面积 住房面积 住房情况
  签字 签名 领款人签字 签收 满意度 群众满意度 责任单位 实施单位 主管单位 建设单位 施工单位 帮扶单位 牵头单位 验收文号
  带班领导 值班人员 值班电话 值班领导 上级资金 自筹资金 群众自筹 财政资金 到位资金 完成投资 其中 贫困户数 贫困人口
  脱贫时间 是否脱贫 低保证编号 参加工作时间 入党时间 任务 目标 完成时限 得分 分值 考核得分 扣分 书记 主任 干部人数 工期
  投资 资金 项目概况 基本情况 家庭情况 走访情况 联系情况 村两委 经度 纬度 产业 面积 产量 单价 品名 规格 车牌号
`);

const known = new Set([
  ...FOREIGN.map((word) => wordKey(headerText(word).words)),
  ...[...ledgerVocabularies, ...summaryVocabularies].flatMap(({ fields }) =>
    fields.flatMap((field) => [...field.known, ...field.loose]),
  ),
]);

const lastOfHeaders: ReadonlySet<string> = new Set([
  ...lastOfPersonWords,
  ...Array.from(known, (key) => key.slice(-1)),
  '期',
]);

/** A fast test, by its last character, whether a text may be a header: every cell of a large table is asked. */
function mayBeHeader(text: string): boolean {
  const last = text.replace(/(?:[(（][^()（）]*[)）]|[\s:：*])+$/, '').slice(-1);
  return lastOfHeaders.has(last) || /[a-z.№]/i.test(last);
}

const RUNNING_NUMBER = /^(?:序号?|编号|顺序号?|序列号?|no\.?|№|项次|行次)$/i;

/** Whether a header is that of running numbers: 序号. */
export function isRunningNumber(header: string): boolean {
  return RUNNING_NUMBER.test(headerText(header).words);
}

/** Whether a text is a known header: a column of ours, something asked of a person, or one of `FOREIGN`. */
export function isKnownHeader(text: string): boolean {
  if (!mayBeHeader(text)) return false;
  const kept = answers.get(text);
  if (kept !== undefined) return kept;
  if (answers.size >= MOST_KEPT) answers.clear();
  const answer = isKnown(text);
  answers.set(text, answer);
  return answer;
}

/** Answers so far: every text of a large table is asked about, and most repeat. */
const answers = new Map<string, boolean>();
const MOST_KEPT = 10_000;

function isKnown(text: string): boolean {
  const keys = wordKeys(headerText(text).words);
  return keys.some((key) => known.has(key) || isTrait(key) || personNamed(key) !== null) || isRunningNumber(text);
}

function isTrait(key: string): boolean {
  const found = personTrait(key);
  return found !== null && key !== '' && (found.person !== null || found.trait !== 'name' || key === '姓名');
}
