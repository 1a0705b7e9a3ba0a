import type { Day } from '../../model/day';
import type { TypedRow } from '../../templates/typed-rows';
import { on } from '../days';
import { madeUpIdNumber, madeUpPhone } from '../id-number';
import { cadres } from './cadres';

export interface Household {
  readonly cadre: string;
  readonly village: string;
  readonly head: string;
  readonly type: string;
  readonly group: string;
  readonly persons: number;
  /** The head's birthday. */
  readonly born: Day;
  readonly from: Day;
}

/** Each cadre's households: 户主, 群众类别, 村民小组, 家庭人口, the head's year of birth. All of them are made up. */
const PAIRED: Readonly<Record<string, readonly string[]>> = {
  林志远: [
    '梁春燕 监测户 5组 3 1973',
    '韩安民 脱贫户 3组 6 1983',
    '谭世发 脱贫户 6组 5 1957',
    '龙定邦 脱贫户 7组 3 1960',
    '邹仕平 独居老人 5组 1 1948',
    '文思源 低保户 4组 6 1964',
  ],
  苏婷: [
    '侯正祥 监测户 5组 3 1967',
    '段福全 脱贫户 4组 3 1980',
    '漆德明 脱贫户 4组 2 1955',
    '康世发 脱贫户 1组 2 1983',
    '毛秀珍 残疾人户 6组 4 1981',
  ],
  高翔: [
    '邱云海 监测户 1组 2 1966',
    '秦自强 脱贫户 3组 5 1971',
    '江翠英 脱贫户 4组 4 1976',
    '史碧华 特困供养户 1组 1 1941',
    '顾金山 退役军人 5组 5 1970',
  ],
  邵建平: [
    '孟光荣 监测户 2组 3 1974',
    '薛光荣 脱贫户 2组 6 1973',
    '尹兴隆 脱贫户 3组 6 1968',
    '常玉芝 脱贫户 2组 6 1969',
    '武水生 事实无人抚养儿童 5组 2 1976',
    '乔兴隆 独居老人 1组 1 1942',
  ],
  叶子涵: [
    '赖仕秀 监测户 1组 3 1961',
    '龚国富 脱贫户 7组 6 1975',
    '施家福 脱贫户 7组 5 1956',
    '樊思源 脱贫户 4组 3 1979',
    '倪世发 低保户 2组 2 1977',
  ],
  丁浩: [
    '严定邦 监测户 2组 6 1975',
    '温家福 脱贫户 2组 6 1980',
    '鲁开华 脱贫户 4组 3 1960',
    '甘福全 残疾人户 5组 5 1963',
    '柯正祥 特困供养户 7组 1 1942',
  ],
  方敏: [
    '桂德明 监测户 3组 5 1957',
    '耿朝阳 脱贫户 2组 4 1960',
    '辛水生 脱贫户 4组 5 1963',
    '敖云海 脱贫户 3组 5 1979',
    '米惠兰 退役军人 3组 3 1969',
    '屈朝阳 事实无人抚养儿童 4组 5 1971',
  ],
  魏东升: [
    '骆天佑 监测户 7组 6 1958',
    '岳世发 脱贫户 7组 4 1971',
    '齐国富 脱贫户 2组 3 1958',
    '焦水生 脱贫户 4组 2 1955',
    '牟思源 独居老人 3组 1 1946',
  ],
  贾雨: [
    '阮淑琴 监测户 7组 6 1968',
    '鲜兴隆 脱贫户 1组 3 1981',
    '景安民 脱贫户 3组 3 1966',
    '房正祥 低保户 7组 6 1972',
    '翁家福 残疾人户 1组 3 1972',
  ],
  程卫国: [
    '花兴隆 监测户 5组 4 1974',
    '伏德明 脱贫户 6组 6 1979',
    '梁菊芬 脱贫户 3组 6 1961',
    '韩国富 脱贫户 6组 4 1973',
  ],
  汪丽华: [
    '谭正祥 监测户 1组 3 1972',
    '龙长青 脱贫户 1组 4 1980',
    '邹明芳 脱贫户 2组 5 1985',
    '文正祥 脱贫户 7组 2 1958',
  ],
  夏俊: [
    '侯思源 监测户 6组 3 1966',
    '段永贵 脱贫户 5组 2 1975',
    '漆自强 脱贫户 5组 4 1965',
    '康国富 脱贫户 3组 2 1981',
  ],
  田学军: [
    '毛应龙 监测户 2组 4 1984',
    '邱玉芝 脱贫户 1组 4 1963',
    '秦金山 脱贫户 7组 5 1955',
    '江光荣 脱贫户 4组 4 1983',
  ],
  姚静怡: [
    '史正祥 监测户 1组 2 1985',
    '顾长青 脱贫户 1组 3 1958',
    '孟仕平 脱贫户 1组 2 1964',
    '薛桂兰 脱贫户 5组 6 1976',
  ],
  卢斌: ['尹明芳 监测户 3组 4 1984', '常光荣 特困供养户 4组 1 1948'],
  金晓梅: ['武长青 脱贫户 1组 6 1974', '乔惠兰 退役军人 3组 5 1984'],
  石磊: ['赖春燕 监测户 5组 3 1974', '龚云海 事实无人抚养儿童 6组 5 1969'],
  谢芳: ['施尚文 脱贫户 6组 2 1983', '樊碧华 独居老人 7组 1 1941'],
  曹勇: ['倪福全 监测户 4组 4 1971', '严正祥 低保户 1组 4 1964'],
  彭佳: ['温朝阳 脱贫户 1组 5 1978', '鲁正祥 残疾人户 3组 4 1964'],
};

/** Why each type of household is helped, and how. */
const NEEDS: Readonly<Record<string, readonly [difficulty: string, measures: string]>> = {
  脱贫户: ['收入渠道单一', '产业奖补、务工介绍，持续跟踪收入'],
  监测户: ['家人患病，支出突然增加', '申报临时救助，落实医疗报销，每月走访'],
  低保户: ['劳动力弱', '落实低保和公益性岗位'],
  特困供养户: ['无劳动能力，无人照料', '落实供养政策，定期上门照料'],
  残疾人户: ['行动不便，缺劳动力', '申办补贴和辅具，介绍居家务工'],
  独居老人: ['子女在外，独自生活', '定期看望，邻里结对照应'],
  事实无人抚养儿童: ['父母不能抚养，由祖辈照管', '落实生活补贴，联系学校关心学习'],
  退役军人: ['技能单一', '组织技能培训，推荐就业'],
};

/** When pairings of the present round began. */
const ROUND = on(5, 20, 2025);

/** Every household, in the order of the cadre roster. A cadre who came later took the households over on that day. */
export const households: readonly Household[] = cadres.flatMap(({ name, village, from }) =>
  (PAIRED[name] ?? []).map((entry, index): Household => {
    const [head = '', type = '', group = '', persons = '', born = ''] = entry.split(' ');
    return {
      cadre: name,
      village,
      head,
      type,
      group,
      persons: Number(persons),
      born: on(1 + ((Number(born) + index * 7) % 12), 2 + ((Number(born) * 3 + index) % 26), Number(born)),
      from: Math.max(ROUND, from ?? 0),
    };
  }),
);

export const pairingRows: readonly TypedRow<'Pairings'>[] = households.map((household, index) => {
  const { cadre, village, group, head, born, type, persons, from } = household;
  const [difficulty = null, measures = null] = NEEDS[type] ?? [];
  return {
    cadre,
    village,
    group,
    household: head,
    idNumber: madeUpIdNumber(born, 101 + index),
    householdType: type,
    persons,
    phone: madeUpPhone(3001 + index),
    difficulty,
    measures,
    from,
  };
});
