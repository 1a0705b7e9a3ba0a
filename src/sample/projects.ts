import type { CellValue } from '../model/cell';
import type { Day } from '../model/day';
import { on } from './days';

interface SampleProject {
  readonly item: string;
  readonly name: string;
  readonly places: string;
  readonly quantity: number;
  readonly unit: string;
  readonly from: Day;
  /** The day of completion; a project without one is under way. */
  readonly done?: Day;
  readonly spec?: string;
  readonly fundKind?: string;
  readonly fundSource?: string;
  readonly funds?: number;
  readonly households?: number;
  readonly cadres?: string;
  readonly remarks?: string;
}

const STATE_GRANT = { fundKind: '财政奖补', fundSource: '一事一议财政奖补、移民后扶资金' } as const;

/** The projects of the half-year report. Where a figure is split over villages, the rows add up to it. */
const PROJECTS: Readonly<Record<string, readonly SampleProject[]>> = {
  农村产业发展: [
    { item: '土地流转', name: '乌木村蔬菜基地土地流转', places: '乌木村', quantity: 350, unit: '亩', from: on(2, 17), done: on(4, 30), households: 118, cadres: '周明远、郑涛' },
    { item: '土地流转', name: '定水村花卉苗木土地流转', places: '定水村', quantity: 250, unit: '亩', from: on(3, 3), done: on(5, 20), households: 86, cadres: '赵国强' },
    { item: '蔬菜种植', name: '乌木村蔬菜基地', places: '乌木村', quantity: 220, unit: '亩', from: on(3, 10), done: on(6, 12), households: 74, cadres: '郑涛' },
    { item: '蔬菜种植', name: '青龙村大棚蔬菜', places: '青龙村', quantity: 180, unit: '亩', from: on(3, 17), households: 61, cadres: '孙志华' },
    { item: '花椒种植', name: '马坪村花椒园', places: '马坪村', spec: '九叶青花椒', quantity: 200, unit: '亩', from: on(2, 24), done: on(4, 18), households: 92, cadres: '陈立新' },
    { item: '生猪养殖大户培育', name: '生猪养殖大户培育', places: '全乡', spec: '年出栏1000头以上', quantity: 10, unit: '户', from: on(2, 20), households: 10, cadres: '孙志华' },
    { item: '种养殖技术培训', name: '种养殖实用技术培训班', places: '全乡', quantity: 2, unit: '期', from: on(3, 20), done: on(5, 15), households: 180, cadres: '孙志华、郑涛', remarks: '联合县公安局、信访局、县农业局、畜牧局、水务局举办' },
    { item: '种植大户培训', name: '种植大户培训', places: '全乡', quantity: 50, unit: '户', from: on(3, 20), done: on(3, 28), households: 50, cadres: '郑涛' },
    { item: '养殖大户培训', name: '养殖大户培训', places: '全乡', quantity: 20, unit: '户', from: on(5, 12), done: on(5, 15), households: 20, cadres: '郑涛' },
  ],
  基础设施建设: [
    { item: '河堤修建', name: '乌木村河堤', places: '乌木村', quantity: 1, unit: '公里', fundKind: '上级争取资金', fundSource: '县扶贫移民后扶局', funds: 60, from: on(2, 20), done: on(5, 30), households: 130, cadres: '周明远' },
    { item: '桥梁修建', name: '平桥村便民桥', places: '平桥村', spec: '长10米、宽3米', quantity: 1, unit: '座', from: on(3, 5), done: on(6, 10), households: 95, cadres: '李静' },
    { item: '土地整治', name: '定水村土地整治', places: '定水村', quantity: 1, unit: '个', fundKind: '上级争取资金', fundSource: '省综改办', funds: 1500, from: on(4, 1), households: 320, cadres: '赵国强、罗勇' },
    { item: '桥梁修建', name: '马坪村公路桥', places: '马坪村', spec: '长8米、宽4.5米、车速20公里/小时', quantity: 1, unit: '座', fundKind: '上级争取资金', fundSource: '市投资发展有限公司', funds: 10, from: on(3, 12), done: on(6, 18), households: 140, cadres: '陈立新' },
    { item: '山坪塘整治', name: '黄桷村山坪塘整治', places: '黄桷村', quantity: 3, unit: '口', ...STATE_GRANT, from: on(2, 25), done: on(4, 28), households: 68, cadres: '王建军' },
    { item: '山坪塘整治', name: '石梯村山坪塘整治', places: '石梯村', quantity: 2, unit: '口', ...STATE_GRANT, from: on(3, 6), done: on(5, 8), households: 45, cadres: '刘晓燕' },
    { item: '社道水泥路', name: '双河村社道硬化', places: '双河村', quantity: 3.5, unit: '公里', ...STATE_GRANT, from: on(3, 18), done: on(6, 20), households: 152, cadres: '何秀英' },
    { item: '社道水泥路', name: '青龙村社道硬化', places: '青龙村', quantity: 2.5, unit: '公里', ...STATE_GRANT, from: on(4, 8), households: 110, cadres: '孙志华' },
    { item: '提灌站改造', name: '沿河提灌站改造', places: '平桥村、定水村', quantity: 4, unit: '座', from: on(2, 26), done: on(4, 25), households: 240, cadres: '赵国强' },
    { item: '渠道清淤补漏', name: '朝阳渠清淤补漏', places: '平桥村、双河村', spec: '朝阳渠', quantity: 3, unit: '公里', from: on(3, 3), done: on(4, 15), households: 205, cadres: '李静、何秀英' },
    { item: '新增灌面', name: '新增灌溉面积', places: '全乡', quantity: 200, unit: '亩', from: on(3, 3), done: on(5, 10), households: 88, cadres: '孙志华' },
  ],
  基层组织建设: [
    { item: '后进党组织整顿', name: '黄桷村党支部整顿', places: '黄桷村', quantity: 1, unit: '个', from: on(3, 1), cadres: '王建军', remarks: '按月度推进，预计9月30日前完成' },
    { item: '党员回乡创业', name: '党员回乡创业', places: '全乡', quantity: 5, unit: '名', from: on(1, 10), done: on(6, 25), cadres: '陈立新' },
    { item: '土地流转', name: '回乡党员带头流转土地', places: '乌木村、定水村、青龙村', quantity: 1000, unit: '亩', from: on(2, 12), done: on(6, 5), households: 310, cadres: '陈立新' },
    { item: '回乡投资', name: '平桥村乡村旅游', places: '平桥村', spec: '乡村旅游', quantity: 1, unit: '名', fundKind: '社会投资', funds: 15000, from: on(4, 16), households: 200, cadres: '李静' },
    { item: '致富带头人培养', name: '致富带头人培养', places: '全乡', quantity: 12, unit: '名', from: on(2, 10), done: on(6, 20), cadres: '何秀英' },
    { item: '科技能人培养', name: '科技能人培养', places: '全乡', quantity: 8, unit: '名', from: on(2, 10), done: on(6, 20), cadres: '何秀英' },
    { item: '发展党员', name: '发展党员', places: '全乡', quantity: 4, unit: '名', from: on(1, 6), done: on(6, 27), cadres: '何秀英' },
    { item: '村级后备干部培养', name: '村级后备干部培养', places: '全乡', quantity: 16, unit: '名', from: on(2, 10), done: on(6, 20), cadres: '何秀英' },
  ],
  改善村容村貌: [
    { item: '沼气池建设', name: '马坪石梯沼气池建设', places: '马坪村、石梯村', quantity: 50, unit: '口', from: on(3, 10), done: on(6, 16), households: 50, cadres: '唐丽、冯刚' },
    { item: '垃圾收集池', name: '垃圾收集池建设', places: '全乡', quantity: 228, unit: '个', from: on(2, 18), done: on(5, 25), households: 2100, cadres: '孙志华' },
    { item: '垃圾分类减量池', name: '垃圾分类减量池建设', places: '全乡', quantity: 16, unit: '个', from: on(3, 4), done: on(5, 25), households: 2100, cadres: '孙志华' },
    { item: '庭院改造', name: '双河村庭院改造', places: '双河村', quantity: 60, unit: '户', from: on(4, 2), done: on(6, 22), households: 60, cadres: '何秀英' },
    { item: '庭院改造', name: '场镇社区庭院改造', places: '场镇社区', quantity: 40, unit: '户', from: on(4, 2), done: on(6, 22), households: 40, cadres: '杨帆、曾玉梅' },
  ],
};

/** 板块, 事项, 项目名称, 建设地点, 规格, 数量, 计量单位, 资金类别, 资金来源, 资金(万元), 开工日期, 完工日期, 状态, 受益户数, 责任干部, 备注 */
export const projectRows: readonly (readonly CellValue[])[] = Object.entries(PROJECTS).flatMap(([section, projects]) =>
  projects.map((project) => [
    section, project.item, project.name, project.places, project.spec ?? null, project.quantity, project.unit,
    project.fundKind ?? null, project.fundSource ?? null, project.funds ?? null, project.from, project.done ?? null,
    project.done === undefined ? '实施中' : '已完成', project.households ?? null, project.cadres ?? null, project.remarks ?? null,
  ]),
);
