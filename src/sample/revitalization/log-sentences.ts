/** The text of a log row: 帮扶方式, 帮扶内容, and what it was worth in yuan. */
export interface Sentence {
  readonly method: string;
  readonly content: string;
  readonly amount?: number;
}

/** What a team does while it stays in its village. */
export const STAYS: readonly string[] = [
  '驻村，逐户核对收入台账，参加村“两委”例会',
  '驻村，查看饮水和住房安全，开展防返贫排查',
  '驻村，组织院坝会，商量产业发展和公益岗位',
  '驻村，督促项目进度，整治房前屋后环境',
];

/** What is talked about at a household's door. */
export const VISITS: readonly string[] = [
  '上门了解收入、就医和上学情况，更新明白卡',
  '走访查看住房和饮水，核对政策落实',
  '了解务工去向和收入变化',
  '看望家人，提醒用电用气和出行安全',
  '核对医保报销和补贴到账',
];

export const SPRING_FESTIVAL = '春节前看望，送米、油和慰问金';
export const DRAGON_BOAT = '端午看望，送粽子和防暑用品';
export const COLD_SPELL: Sentence = {
  method: '走访慰问',
  content: '寒潮前查看取暖和保暖物品，送棉被',
  amount: 180,
};
export const FLOOD: Sentence = { method: '其他', content: '汛期排查房前屋后隐患，告知转移路线' };

/** 好事实事: something was settled or given. */
export const DEEDS: readonly Sentence[] = [
  { method: '产业帮扶', content: '请农技员到地头指导中药材管护' },
  { method: '就业帮扶', content: '介绍到县工业园务工，签订劳动合同' },
  { method: '代办服务', content: '代办慢性病证，报销门诊费' },
  { method: '金融帮扶', content: '协助申请小额信贷5万元并放款' },
  { method: '产业帮扶', content: '送鸡苗50只并落实防疫', amount: 650 },
  { method: '纠纷化解', content: '调解土地流转租金纠纷，签订协议' },
  { method: '助耕', content: '组织机耕队帮助春耕2亩', amount: 360 },
  { method: '代办服务', content: '代办残疾人两项补贴，按月到账' },
  { method: '就业帮扶', content: '落实村级公益性岗位，月收入800元' },
  { method: '义诊', content: '请镇卫生院上门体检，建立健康档案' },
];

/** 消费帮扶: what cadres buy from their households. */
export const PURCHASES: readonly string[] = ['购买土鸡和鸡蛋', '购买腊肉和干菜', '购买蜂蜜', '购买大米和菜籽油'];

/** 政策宣讲: a meeting in a village, once a quarter. */
export const MEETINGS: readonly string[] = ['院坝会宣讲防返贫监测和帮扶政策', '组织学习乡村振兴政策和村规民约'];
