import type { Day } from '../model/day';
import type { TypedRow } from '../templates/typed-rows';
import { cadres } from './rosters';
import { on } from './days';
import { madeUpIdNumber, madeUpPhone } from './id-number';

export interface SampleHousehold {
  /** The cadre who is paired with it at the end of June; `former` is the one before, null where there was none. */
  readonly cadre: string;
  readonly former: string | null;
  readonly village: string;
  readonly head: string;
  readonly type: string;
  readonly group: string;
  readonly persons: number;
  readonly born: Day;
  readonly from: Day;
}

/** Each cadre's households: 户主, 群众类别, 村民小组, 家庭人口, the head's year of birth. All of them are made up. */
const PAIRED: Readonly<Record<string, string>> = {
  周明远: '陈大山 困难群众 3组 4 1961;何桂芳 空巢老人 1组 2 1943;张兴旺 贫困党员 5组 3 1950;李秀兰 残障人员 2组 3 1968',
  李静: '王德贵 困难群众 4组 5 1970;赵素珍 空巢老人 2组 1 1940;罗小军 留守儿童 6组 4 1952;黄国安 贫困党员 1组 2 1946',
  赵国强: '吴长福 困难群众 1组 4 1965;郑玉华 空巢老人 3组 2 1941;胡光明 残障人员 4组 2 1973;马有才 困难群众 7组 5 1972',
  陈立新: '刘世全 困难群众 2组 3 1963;蔡淑珍 孤寡老人 5组 1 1936;袁天祥 贫困党员 1组 2 1948;邱明秀 空巢老人 4组 2 1942',
  刘晓燕: '龚正才 困难群众 3组 4 1967;彭菊香 空巢老人 1组 1 1938;万志明 留守儿童 2组 5 1954;向永福 孤寡老人 6组 1 1937',
  王建军: '廖成富 困难群众 5组 6 1971;汤桂英 空巢老人 2组 2 1944;贺建国 贫困党员 3组 3 1949;熊大贵 留守儿童 1组 4 1953',
  孙志华:
    '石万春 困难群众 1组 3 1960;范玉珍 空巢老人 4组 2 1939;白树林 贫困党员 2组 2 1947;姜福来 残障人员 6组 3 1969;孟小娟 困难群众 3组 4 1978',
  何秀英: '钟世才 困难群众 2组 4 1964;雷淑华 空巢老人 5组 1 1941;叶成林 贫困党员 1组 2 1951',
  杨帆: '董桂珍 空巢老人 1组 2 1940;魏国栋 困难群众 2组 3 1966',
  郑涛: '陈小平 留守儿童 6组 4 1955;苏玉莲 困难群众 4组 4 1975',
  吴敏: '卢开富 残障人员 3组 2 1970',
  罗勇: '宋兰英 空巢老人 2组 2 1942;任大川 贫困党员 5组 3 1952',
  唐丽: '江德明 困难群众 3组 4 1962',
  冯刚: '潘仕林 贫困党员 4组 2 1945;夏秀珍 孤寡老人 5组 1 1935',
  邓洁: '文桂华 空巢老人 4组 2 1943',
  '王伟(民政办)': '易长寿 孤寡老人 5组 1 1934',
  '王伟(林业站)': '庞玉芬 空巢老人 3组 2 1944;左安国 残障人员 4组 3 1971',
  蒋欣: '柏春梅 留守儿童 3组 3 1956',
  曾玉梅: '申玉林 孤寡老人 2组 1 1936;常淑芬 困难群众 1组 4 1974',
};

/** The cadre who took over the households of another, and when. */
const SUCCESSION = { from: '谭小兵', to: '王伟(林业站)', day: on(5, 5) } as const;

const DIFFICULTIES: Readonly<Record<string, readonly [difficulty: string, measures: string]>> = {
  空巢老人: ['子女长年在外，无人照料', '定期上门看望，联系子女和邻居照应'],
  留守儿童: ['父母在外务工，由祖辈照管', '联系学校和父母，关心学习生活'],
  残障人员: ['行动不便，缺劳动力', '申办补助和辅具，帮助发展家庭养殖'],
  孤寡老人: ['年老体弱，无依无靠', '落实五保政策，定期送医送药'],
  贫困党员: ['年老多病，收入低', '送政策上门，帮助发展花椒种植'],
  困难群众: ['缺技术、缺资金', '提供种苗和技术，介绍务工'],
};

/** Every household, in the order of the cadre roster. */
export const households: readonly SampleHousehold[] = cadres.flatMap(({ name, village }) =>
  (PAIRED[name]?.split(';') ?? []).map((entry, index): SampleHousehold => {
    const [head = '', type = '', group = '', persons = '', born = ''] = entry.split(' ');
    return {
      cadre: name,
      former: name === SUCCESSION.to ? SUCCESSION.from : null,
      village,
      head,
      type,
      group,
      persons: Number(persons),
      born: on(1 + ((Number(born) + index * 5) % 12), 3 + ((Number(born) * 7 + index) % 25), Number(born)),
      from: name === '蒋欣' ? on(9, 10, 2013) : on(3, 15, 2013),
    };
  }),
);

export const pairingRows: readonly TypedRow<'Pairings'>[] = households.flatMap((household, index) => {
  const { cadre, former, village, group, head, born, type, persons, from } = household;
  const [difficulty = null, measures = null] = DIFFICULTIES[type] ?? [];
  const row = (paired: string, first: Day, last: Day | null, remarks: string | null): TypedRow<'Pairings'> => ({
    cadre: paired,
    village,
    group,
    household: head,
    idNumber: madeUpIdNumber(born, 10 + index),
    householdType: type,
    persons,
    phone: madeUpPhone(1001 + index),
    difficulty,
    measures,
    from: first,
    until: last,
    remarks,
  });
  if (former === null) return [row(cadre, from, null, null)];
  return [row(former, from, SUCCESSION.day, '干部调离'), row(cadre, SUCCESSION.day, null, `由${former}移交`)];
});
