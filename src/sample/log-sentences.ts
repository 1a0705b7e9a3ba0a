/** The text of a log row: 帮扶方式, 帮扶内容, and what it cost in yuan. */
export interface Sentence {
  readonly method: string;
  readonly content: string;
  readonly amount?: number;
}

/** Everyday visits that are not 好事实事. */
export const TALKS: readonly Sentence[] = [
  { method: '政策咨询', content: '讲解新农合参保和报销政策' },
  { method: '走访慰问', content: '上门看望，了解春耕准备和生活情况' },
  { method: '精神激励', content: '谈心交流，鼓励发展生产、自力更生' },
  { method: '市场信息', content: '介绍今年蔬菜收购行情和订单种植' },
  { method: '政策咨询', content: '解答退耕还林和粮食直补政策' },
  { method: '精神激励', content: '拉家常、听心声，宽慰鼓劲' },
  { method: '其他', content: '检查用电和住房安全，提醒防火防汛' },
  { method: '技术指导', content: '查看庄稼长势，提醒病虫害防治' },
];

/** 好事实事: something was settled or given. */
export const DEEDS: readonly Sentence[] = [
  { method: '代办服务', content: '代办新农合报销手续，领回报销款' },
  { method: '技术指导', content: '请农技员到田头示范花椒修枝和施肥' },
  { method: '物质帮助', content: '送化肥两袋、良种一袋，帮助春耕', amount: 286.5 },
  { method: '纠纷化解', content: '调解与邻居的地界纠纷，双方签订协议' },
  { method: '临时救济', content: '为因病致困家庭申请临时救助', amount: 800 },
  { method: '市场信息', content: '联系超市和收购商，帮助卖出鸡蛋和蔬菜' },
  { method: '信访化解', content: '就反映的道路损毁问题现场核实并落实维修' },
  { method: '代办服务', content: '代办低保复核手续' },
  { method: '物质帮助', content: '送仔猪两头，落实防疫和饲料', amount: 760.8 },
  { method: '历史遗留问题化解', content: '协助补办土地承包经营权证，了结多年遗留问题' },
  { method: '技术指导', content: '联系畜牧站上门为生猪防疫' },
  { method: '政策咨询', content: '帮助申报危房改造补助并通过审核' },
];

/** 好事实事 that are still under way at the end of June. */
export const UNDER_WAY: readonly Sentence[] = [
  { method: '代办服务', content: '代办危房改造申请，材料已报县住建局' },
  { method: '历史遗留问题化解', content: '协调解决退耕面积误差，等待县林业局复核' },
  { method: '信访化解', content: '受理饮水困难反映，正在联系水务站接管' },
  { method: '纠纷化解', content: '调解赡养纠纷，已谈两次，待签协议' },
];

/** Gifts at 春节, by 群众类别. */
export const SPRING_FESTIVAL: Readonly<Record<string, Sentence>> = {
  空巢老人: { method: '走访慰问', content: '春节前送米、油和棉被，看望老人', amount: 220 },
  留守儿童: { method: '走访慰问', content: '春节前送新衣和年货，看望孩子和祖辈', amount: 200 },
  残障人员: { method: '走访慰问', content: '春节前送米、油和慰问金', amount: 300 },
  孤寡老人: { method: '走访慰问', content: '春节前送年货和慰问金，打扫屋院', amount: 350 },
  贫困党员: { method: '走访慰问', content: '春节前慰问老党员，送慰问金', amount: 400 },
  困难群众: { method: '走访慰问', content: '春节前送米、油和慰问金', amount: 300 },
};

export const CHILDRENS_DAY: Sentence = {
  method: '走访慰问',
  content: '六一儿童节看望孩子，送书包、文具和图书',
  amount: 85.6,
};

export const FARMING_SEASON: readonly Sentence[] = [
  { method: '其他', content: '农忙时节帮助抢收油菜、小麦' },
  { method: '技术指导', content: '农忙时节指导水稻插秧和大田管理' },
  { method: '其他', content: '农忙时节组织党员帮助插秧' },
];

export const WEDDINGS_AND_FUNERALS: Readonly<Record<'婚丧嫁娶' | '红白喜事', readonly Sentence[]>> = {
  婚丧嫁娶: [
    { method: '精神激励', content: '家中办婚事，上门祝贺并倡导节俭' },
    { method: '走访慰问', content: '亲属去世，上门吊唁慰问', amount: 100 },
  ],
  红白喜事: [
    { method: '其他', content: '家中办酒席，上门提醒食品安全和节俭办事' },
    { method: '精神激励', content: '家中办寿宴，上门祝寿，宣传移风易俗' },
  ],
};

/** Group activities with the number of persons reached. */
export const ACTIVITIES: readonly (Sentence & { readonly persons: number })[] = [
  { method: '政策咨询', content: '院坝会宣讲惠农政策', persons: 46 },
  { method: '技术指导', content: '组织花椒管护现场培训', persons: 58 },
  { method: '政策咨询', content: '党员大会学习群众路线教育实践活动文件', persons: 35 },
  { method: '其他', content: '组织群众清理渠道和村道', persons: 62 },
  { method: '市场信息', content: '发布务工和农产品收购信息', persons: 80 },
  { method: '纠纷化解', content: '开展矛盾纠纷集中排查', persons: 24 },
];
