// Powers as they stand in real lists, made by seed: for the search gate and the benchmarks. Names of laws and acts are real words;
// which office does what under which article is invented.
import type { Power } from '../../src/model/schema-types.ts';
import { seeded, type Seeded } from './seeded.ts';

const OFFICES = ['market', 'transport', 'agriculture', 'health', 'education', 'civil-affairs', 'housing', 'emergency', 'ecology', 'water', 'culture', 'forestry'];
const LAWS = ['食品安全法', '公路法', '动物防疫法', '种子法', '农产品质量安全法', '特种设备安全法', '产品质量法', '广告法', '药品管理法', '传染病防治法', '民办教育促进法', '教师法', '土地管理法', '城乡规划法', '建筑法', '安全生产法', '消防法', '水法', '防洪法', '水土保持法', '森林法', '草原法', '渔业法', '大气污染防治法', '固体废物污染环境防治法', '文物保护法', '公共文化服务保障法', '慈善法', '殡葬管理条例', '道路运输条例', '危险化学品安全管理条例', '农药管理条例', '兽药管理条例', '饲料和饲料添加剂管理条例', '医疗机构管理条例', '公共场所卫生管理条例', '校车安全管理条例', '物业管理条例', '城镇燃气管理条例', '取水许可和水资源费征收管理条例'];
const OBJECTS = ['食品生产经营', '道路旅客运输经营', '道路货物运输经营', '机动车维修经营', '农药经营', '兽药生产', '种子生产经营', '生猪定点屠宰', '动物诊疗', '饲料添加剂生产', '医疗机构执业', '公共场所卫生', '饮用水供水', '民办学校办学', '校外培训', '特种设备使用', '危险化学品经营', '烟花爆竹零售', '建筑工程施工', '商品房预售', '物业服务', '燃气经营', '取水', '河道采砂', '水土保持设施', '林木采伐', '野生动物人工繁育', '草原征占用', '水产苗种生产', '排污', '危险废物收集', '放射性同位素使用', '文物保护工程', '营业性演出', '互联网上网服务', '出版物零售', '旅行社经营', '社会团体成立', '公墓建设', '养老机构运营'];
const FAULTS = ['未取得许可证擅自从事', '伪造、变造、转让许可证件从事', '不符合安全标准从事', '拒不接受监督检查仍从事', '未按规定建立台账从事', '超出核准范围从事', '提供虚假材料骗取许可后从事', '未按规定公示收费标准从事', '使用不合格原料从事', '未履行告知义务从事'];
const PARTS = ['单位', '个人', '经营者', '生产者', '使用单位', '个体工商户'];
const MATERIALS = ['申请书', '营业执照', '法定代表人身份证明', '场所使用证明', '平面布局图', '设施设备清单', '管理制度文本', '从业人员健康证明', '专业技术人员资格证书', '安全评价报告', '环境影响评价文件', '资金证明', '委托代理书', '项目批准文件', '检验检测报告'];
const PLACES = ['政务服务中心一楼综合窗口', '政务服务中心二楼专窗', '行政审批科办公室', '便民服务站'];
const STAGES = [['受理', '核对申请材料是否齐全、符合法定形式，当场出具受理通知书'], ['审查', '对申请材料进行书面审查，必要时两名以上工作人员现场核查'], ['决定', '依法作出准予或者不予许可的书面决定'], ['送达', '制作证件并送达申请人，信息公开'], ['事后监管', '开展定期和不定期检查，依法处理违法行为']] as const;
const CASE = [['立案', '发现涉嫌违法行为，予以审查，决定是否立案'], ['调查取证', '执法人员不少于两人，出示证件，收集证据，听取陈述'], ['审核', '对违法事实、证据、程序、法律适用进行审核'], ['告知', '告知拟处罚的事实、理由、依据和陈述申辩、听证的权利'], ['决定', '制作行政处罚决定书，载明救济途径和期限'], ['执行', '监督当事人履行，逾期不履行的申请人民法院强制执行']] as const;
const TYPES = ['licence', 'penalty', 'penalty', 'penalty', 'inspection', 'coercion', 'confirmation', 'levy', 'reward', 'other'] as const;
const CODES: Record<(typeof TYPES)[number], string> = { licence: '01', penalty: '02', inspection: '06', coercion: '03', confirmation: '07', levy: '04', reward: '08', other: '10' };

/** `count` powers from a seed; all of one seed begin with the same records. */
export function generatePowers(count: number, seed = 20260601): Power[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => generatePower(index, random));
}

function generatePower(index: number, random: Seeded): Power {
  const type = random.pick(TYPES);
  const object = random.pick(OBJECTS);
  const office = random.pick(OFFICES);
  const name = nameOf(type, object, random);
  const laws = random.shuffled(LAWS).slice(0, random.between(1, 3));
  const stages = type === 'penalty' || type === 'coercion' ? CASE : STAGES;
  const asked = type === 'licence' || type === 'confirmation';
  return {
    id: `${office}-${type}-${index + 1}`,
    codes: [{ scheme: 'local', value: `${random.between(11, 65)}${CODES[type]}${String(random.between(1, 99)).padStart(2, '0')}${String(random.between(1, 999)).padStart(3, '0')}${String(index % 1000).padStart(3, '0')}` }],
    name, type, family: 'external', office,
    subject: { name: `某市${object.slice(0, 2)}主管部门` },
    legalBasis: laws.map((law) => ({ title: `中华人民共和国${law}`, edition: `${random.between(2009, 2024)}年修订`, article: random.between(2, 90), text: `从事${object}活动的${random.pick(PARTS)}，应当遵守${random.pick(['国家标准', '行业规范', '技术规程', '安全要求'])}，并接受${random.pick(['县级以上地方人民政府', '主管部门', '所在地有关部门'])}的监督。` })),
    ...(asked ? {
      conditions: [`有与${object}相适应的${random.pick(['场所', '设备', '资金', '人员'])}`, `有健全的${random.pick(['安全', '质量', '卫生', '财务'])}管理制度`],
      materials: random.shuffled(MATERIALS).slice(0, random.between(3, 6)).map((material) => ({ name: `${object}${material}`.slice(0, 30) })),
      limits: { statutory: { kind: 'days' as const, value: 20, unit: 'workingDays' as const }, promised: { kind: 'days' as const, value: random.between(3, 13), unit: 'workingDays' as const } },
      service: { places: [{ address: random.pick(PLACES), phone: '0000-1234567' }] },
    } : {}),
    ...(type === 'penalty' ? { penalty: { behaviours: [name.replace(/^对|的处罚$/g, '')], kinds: ['警告', '罚款'] } } : {}),
    procedure: { steps: stages.map(([stage, action], step) => ({ id: `s${step + 1}`, name: stage, post: random.pick(['承办人', '审核人', '负责人']), action: `${action}（${object}）` })) },
    duties: stages.map(([stage, text]) => ({ stage: `${stage}阶段责任`, text })),
    audience: 'public', status: 'inForce',
  };
}

function nameOf(type: (typeof TYPES)[number], object: string, random: Seeded): string {
  const part = random.pick(PARTS);
  const place = random.pick(['', '', '（变更）', '（延续）', '（首次申请）']);
  switch (type) {
    case 'licence': return `${object}许可${place}`;
    case 'penalty': return `对${part}${random.pick(FAULTS)}${object}活动的处罚`;
    case 'inspection': return `对${object}活动${random.pick(['', '安全生产情况', '执行标准情况', '台账记录'])}的监督检查`;
    case 'coercion': return `${random.pick(['查封', '扣押', '先行登记保存', '暂扣'])}涉嫌违法${object}的${random.pick(['场所', '物品', '工具', '原料'])}`;
    case 'confirmation': return `${object}${random.pick(['资格认定', '等级评定', '备案登记', '合格证核发'])}${place}`;
    case 'levy': return `${object}${random.pick(['补偿费', '资源费', '排污费'])}征收`;
    case 'reward': return `对在${object}工作中成绩显著的${part}给予奖励`;
    default: return `${object}${random.pick(['方案备案', '事故调查', '争议调解', '信息报告'])}`;
  }
}
