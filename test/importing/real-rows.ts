// What stands in twenty rows of each layout of the real workbooks (every row where a layout has fewer), as short facts.
import type { Field } from '../../src/importing/header-synonyms.ts';

/** Column letters of a layout, as a person reads them off the sheet. */
export type Layout = Partial<Record<Field, string>>;

const FULL: Layout = { serial: 'A', name: 'B', subItem: 'C', type: 'D', basis: 'E', subject: 'F', undertaking: 'G', level: 'H', authority: 'I', officeDuty: 'J', duties: 'K', dutyBasis: 'L', accountable: 'M', accountability: 'N', remedies: 'O' };
/** Columns L to O are hidden and stand again, corrected, as P to S. */
const DOUBLED: Layout = { ...FULL, dutyBasis: 'P', accountable: 'Q', accountability: 'R', remedies: undefined };
/** Level and authority share a column, so everything behind them stands one further left. */
const ONE_LEVEL: Layout = { serial: 'A', name: 'B', subItem: 'C', type: 'D', basis: 'E', subject: 'F', undertaking: 'G', level: 'H', officeDuty: 'I', duties: 'J', dutyBasis: 'K', accountable: 'L', accountability: 'M' };
/** Another order, and no level, authority or duty of the office. */
const SHORT: Layout = { serial: 'A', name: 'B', subItem: 'C', type: 'D', subject: 'E', undertaking: 'F', basis: 'G', duties: 'H', dutyBasis: 'I', accountable: 'J', accountability: 'K' };

/** Row, serial, first words of the name, type, level, first words of the units, cited places, numbers of duties and of accountability lines, steps. */
export type RealRow = [row: number, serial: string, name: string, type: string, levels: string, units: string, places: string, duties: number, situations: number, steps?: string];

export interface RealSheet {
  file: string;
  sheet: string;
  layout: Layout;
  rows: readonly RealRow[];
}

/** A place is article.paragraph.item; several together are in square brackets as printed; - is a law cited as a whole. */
export const REAL_SHEETS: readonly RealSheet[] = [
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政许可（11项）', layout: FULL,
    rows: [
      [2, '1', '种畜禽生产经营许可', 'licence', 'city', '畜牧兽医科（', '22.1 24 [第三章第十条]', 6, 9],
      [3, '2,3', '农业植物及其产品调运', 'licence', 'city', '农业科（农产', '3 7 8', 4, 9],
      [7, '7', '畜禽定点屠宰厂（场）', 'licence', 'city', '畜牧兽医科（', '3 4 8 9 [第二部分第二部分]', 3, 9],
      [10, '10', '工商企业等社会资本通', 'licence', 'city', '农业科（农产', '45 29 32', 6, 9, 'accept examine decide deliver supervise'],
      [11, '11', '农药经营许可', 'licence', 'city', '农业科（农产', '24', 4, 9],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政强制（21项）', layout: FULL,
    rows: [
      [2, '1', '对经检测不符合农产品', 'coercion', 'city', '农业科（农产', '39', 2, 8],
      [9, '8', '对企业事业单位和其他', 'coercion', 'city', '农业科（农产', '7 78', 2, 8],
      [22, '21', '对渔港内的船舶、设施', 'coercion', 'city', '畜牧兽医科（', '18 19 11 20', 2, 8],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政处罚（254项）', layout: FULL,
    rows: [
      [2, '1', '对未经批准擅自从事农', 'penalty', 'city', '农业科（农产', '43 40', 3, 9],
      [28, '27', '对生产经营农作物劣种', 'penalty', 'city', '农业科（农产', '[第四十九条第一、三款] 76.1', 3, 9],
      [72, '71', '对以其他畜禽品种、配', 'penalty', 'city', '畜牧兽医科（', '[第三十条第一、二、三、四项] 65 [第二十三条第一、二项] 34', 3, 9],
      [74, '73', '对销售的种畜禽未附具', 'penalty', 'city', '畜牧兽医科（', '68.1 93', 3, 9],
      [100, '99', '对屠宰、经营、运输的', 'penalty', 'city', '畜牧兽医科（', '100', 3, 9],
      [155, '154', '对未经定点从事畜禽屠', 'penalty', 'city', '畜牧兽医科（', '27', 3, 0],
      [227, '226', '对违法违规使用渔业无', 'penalty', 'city', '畜牧兽医科（', '12 72 [附件1第34项]', 3, 9],
      [255, '254', '对擅自向天然水域投放', 'penalty', 'city', '畜牧兽医科（', '24', 3, 9],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政征收（ 1 项）', layout: FULL,
    rows: [
      [2, '1', '对渔业资源增殖保护费', 'levy', 'province county', '渔业监督处、具体承办的业', '28', 6, 8],
      [4, '1', '对渔业资源增殖保护费', 'levy', 'city', '畜牧兽医科（', '28', 3, 8],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政确认（1项）', layout: FULL,
    rows: [
      [2, '1', '农机事故责任认定', 'confirmation', 'city', '产业发展科（', '19 15.1 3', 4, 7],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政奖励（2项）', layout: FULL,
    rows: [
      [3, '2', '对执行《植物检疫条例', 'reward', 'city', '农业科（农产', '24', 3, 6],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政检查（ 17项）', layout: FULL,
    rows: [
      [6, '5', '对生猪屠宰活动的监督', 'inspection', 'city', '畜牧兽医科（', '3 27', 3, 7],
      [18, '17', '对违反农村宅基地管理', 'inspection', 'city', '农业科（农产', '67', 2, 1],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '行政裁决（1项）', layout: FULL,
    rows: [
      [2, '379', '农村土地承包经营纠纷', 'adjudication', 'city', '农业科（农产', '12 51 2 4 12 48', 4, 6],
    ],
  },
  {
    file: '2024年市农业农村局权责清单.xls', sheet: '其他行政权力（3项）', layout: FULL,
    rows: [
      [4, '3', '定期对危及人身财产安', 'other', 'city', '产业发展科（', '30', 4, 8],
    ],
  },
  {
    file: '附件：克拉玛依市交通运输局2024年权责清单.xlsx', sheet: '打印版', layout: FULL,
    rows: [
      [3, '1', '道路旅客运输经营许可', 'licence', 'city', '运输管理科', '10 12', 5, 8],
      [10, '4', '权限内的涉路施工许可', 'licence', 'city', '规划建设科', '44 45 55 56 27 9 10 15 16', 5, 8],
      [19, '7', '危险货物道路运输从业', 'licence', 'city', '运输管理科', '23 - 6 11 12 16 17', 3, 8],
      [22, '8', '公路建设项目设计文件', 'licence', 'city', '规划建设科', '25 11 33 25 18', 5, 8],
      [30, '12', '道路危险货物运输许可', 'licence', 'city', '运输管理科', '21 22 23 24 10 11', 3, 8],
      [45, '19', '对客运经营者在发车时', 'adjudication', 'city', '运输管理科', '74', 4, 8],
      [49, '23', '客运站站级核定', 'confirmation', 'city', '运输管理科', '15 -', 3, 8],
      [51, '25', '对道路运输驾驶员继续', 'confirmation', 'city', '运输管理科', '37.2', 2, 5],
      [87, '46', '对交通运输领域生产经', 'penalty', 'city', '市交通运输综', '97 115', 4, 13],
      [97, '51', '对交通运输领域建设工', 'penalty', 'city', '市交通运输综', '49 51 63', 4, 13],
      [172, '88', '对生产经营单位未按规', 'penalty', 'city', '市交通运输综', '97 115 [第六十二条第（一）（二）项] 86 58', 4, 13],
      [210, '105', '对违反国际道路运输管', 'penalty', 'city', '市交通运输综', '74 38 39 40 41 42 43', 4, 13],
      [268, '130', '对勘察、设计单位提交', 'penalty', 'city', '市交通运输综', '43', 4, 13],
      [272, '131', '对监理单位未监督施工', 'penalty', 'city', '市交通运输综', '45', 4, 13],
      [346, '165', '对机动车维修经营者违', 'penalty', 'city', '市交通运输综', '22 50.1', 4, 13],
      [374, '179', '对擅自从事道路货物运', 'penalty', 'city', '市交通运输综', '65.3 65.5 48 65', 4, 13],
      [412, '195', '对道路运输客运、货运', 'penalty', 'city', '市交通运输综', '[第七十条第一、二款] 101 66', 4, 13],
      [468, '223', '对运营企业未在投入运', 'penalty', 'city', '市交通运输综', '25 26 61', 4, 13],
      [577, '276', '对违反有关规定造成内', 'penalty', 'city', '市交通运输综', '77 32', 4, 13],
      [690, '327', '对车辆超载运输行为的', 'coercion', 'city', '市交通运输综', '61', 2, 10],
      [756, '353', '对公路的巡查', 'inspection', 'city', '市交通运输综', '47.1', 3, 5],
      [777, '360', '对船舶、浮动设施、船', 'inspection', 'city', '市交通运输综', '59', 3, 5],
    ],
  },
  {
    file: '克拉玛依市发展和改革委员会2024年权责清单.xls', sheet: '权责清单', layout: FULL,
    rows: [
      [3, '1', '企业投资建设的固定资', 'licence', 'city', '节能和能源管、社会发展和投、产业发展科、重大项目办公', '3.1 6 4.2 7.2 24 [第二部分] - -', 6, 10],
      [5, '2', '固定资产投资项目节能', 'licence', 'city', '节能和能源管', '15 5', 3, 10],
      [7, '3', '石油天然气管道受限制', 'licence', 'city', '节能和能源管', '13', 6, 11],
      [9, '4', '对企业未依法办理核准', 'penalty', 'city', '节能和能源管、社会发展和投、产业发展科、重大项目办公', '18 56 10 11 12', 9, 9, 'investigate decide deliver'],
      [17, '8', '对重点用能单位未按照', 'penalty', 'city', '节能和能源管', '82 83 84', 9, 9, 'investigate decide deliver'],
      [23, '11', '对使用国家明令淘汰的', 'penalty', 'city', '节能和能源管', '71 41.2 41.3', 9, 9, 'investigate decide deliver'],
      [31, '15', '对违反粮油出入库、储', 'penalty', 'city', '粮食和物资储', '46 31', 9, 9, 'investigate decide deliver'],
      [43, '21', '对违反粮食召回制度相', 'penalty', 'city', '粮食和物资储', '6 63 150 25 43', 9, 9, 'investigate decide deliver'],
      [51, '25', '对粮食经营者违反政策', 'penalty', 'city', '粮食和物资储', '49 14 32', 9, 9, 'investigate decide deliver'],
      [57, '28', '对不符合强制性节能标', 'coercion', 'city', '节能和能源管', '68.2', 8, 8],
      [59, '29', '查封、扣押非法收购或', 'coercion', 'city', '粮食和物资储', '38', 8, 8],
      [61, '30', '对核准、备案的企业、', 'inspection', 'city', '节能和能源管、社会发展和投、产业发展科、重大项目办公', '16 46 8 21 22', 9, 4, 'inspect handle archive'],
      [65, '32', '对执行物资储备有关标', 'inspection', 'city', '粮食和物资储', '4..7', 8, 4, 'plan inspect handle archive'],
      [71, '35', '对从事粮食收购、储存', 'inspection', 'city', '粮食和物资储', '38 36 7 5 7', 8, 4, 'plan inspect handle archive'],
      [83, '41', '对粮食经营者粮食库存', 'inspection', 'city', '粮食和物资储', '38', 8, 4, 'plan inspect handle archive'],
      [93, '46', '对实行粮食销售出库质', 'inspection', 'city', '粮食和物资储', '17 36 12 23', 8, 4, 'plan inspect handle archive'],
      [103, '51', '对在循环经济管理、科', 'reward', 'city', '节能和能源管', '48', 7, 8],
      [105, '52', '权限内企业投资项目备', 'other', 'city', '节能和能源管、社会发展和投、产业发展科、重大项目办公', '3.2 6 [第二项第（三）小项] [第二项] -', 9, 8],
      [107, '53', '权限范围内的政府定价', 'other', 'city', '价格管理科', '20.2 3.1 8 9.1 -', 8, 8],
      [111, '55', '农牧产品成本调查', 'other', 'city', '价格管理科', '22.1 5 -', 7, 9],
      [113, '56', '权限内外商投资项目备', 'other', 'city', '社会发展和投', '5 - [第二项第（一）小项] [第十一项]', 5, 4],
      [115, '57', '对价格监测工作取得突', 'reward', 'city', '价格管理科', '3 24', 7, 8],
    ],
  },
  {
    file: '克拉玛依市商务局2024年权责清单.xlsx', sheet: '1', layout: DOUBLED,
    rows: [
      [3, '1', '成品油零售经营许可', 'licence', 'city', '行业管理科', '[附件目录第183项] [附件1第9项] [附件2第2项] 17 3 4', 2, 10],
      [4, '2', '对报废机动车回收企业', 'inspection', 'city', '行业管理科', '4.2 16.1 5.1 32 33', 4, 12],
      [5, '3', '对汽车销售及其相关服', 'inspection', 'city', '行业管理科', '7.2 29', 2, 12],
      [6, '4', '对商业特许经营违法违', 'penalty', 'city', '行业管理科', '24 25 26 28 29', 2, 12],
      [7, '5', '对单用途商业预付卡发', 'penalty', 'city', '行业管理科', '36 37 38 39', 3, 12],
      [8, '6', '对零售商供应商公平交', 'penalty', 'city', '行业管理科', '23 24', 3, 12],
      [9, '7', '对零售商促销违法违规', 'penalty', 'city', '行业管理科', '21 22 23', 3, 12],
      [10, '8', '对报废汽车回收活动违', 'penalty', 'city', '行业管理科', '4.2 16.2 19 21 22 23', 3, 12],
      [11, '9', '对汽车供应商、经销商', 'penalty', 'city', '行业管理科', '7 32 33', 3, 12],
      [12, '10', '对洗染业经营者违规行', 'penalty', 'city', '行业管理科', '3 22', 3, 12],
      [13, '11', '对家庭服务机构违法违', 'penalty', 'city', '行业管理科', '4 29 32 33 34 35 36', 3, 12],
      [14, '12', '对餐饮经营者违规行为', 'penalty', 'city', '行业管理科', '21', 3, 12],
      [15, '13', '对美容美发经营者违规', 'penalty', 'city', '行业管理科', '18', 3, 12],
      [16, '14', '对违反商品现货市场交', 'penalty', 'city', '行业管理科', '20 23 24', 3, 12],
      [17, '15', '对旧电器经营者违法违', 'penalty', 'city', '行业管理科', '5 9 11 12 13 18 20', 3, 12],
      [18, '16', '对家电维修经营者违法', 'penalty', 'city', '行业管理科', '3 9 14', 3, 12],
      [19, '17', '二手车交易市场和二手', 'other', 'city', '行业管理科', '30 -', 1, 9],
      [20, '18', '单用途商业预付卡管理', 'other', 'city', '行业管理科', '5 7', 3, 9],
      [21, '19', '对特定零售商促销内容', 'other', 'city', '行业管理科', '20', 2, 5],
      [22, '', '洗染业经营者备案', 'other', 'city', '行业管理科', '5.3', 4, 9],
      [23, '21', '对外劳务合作经营资格', 'licence', 'city', '外经外贸科', '5 7 23', 3, 9, 'accept examine'],
    ],
  },
  {
    file: '克拉玛依市医疗保障局2024年权责清单.xls', sheet: 'Sheet1', layout: SHORT,
    rows: [
      [3, '1', '对医疗保险经办机构以', 'penalty', '', '基金监管科', '87 104 25', 3, 6],
      [4, '2', '对以欺诈、伪造证明材', 'penalty', '', '基金监管科', '88 104', 3, 6],
      [5, '3', '对用人单位不办理医疗', 'penalty', '', '基金监管科', '84', 3, 6],
      [6, '4', '对采取虚报、隐瞒、伪', 'penalty', '', '基金监管科', '68', 3, 6],
      [7, '5', '对可能被转移、隐匿或', 'coercion', '', '基金监管科', '79 34', 4, 12],
      [8, '6', '对公立医疗机构高值医', 'inspection', '', '业务科', '3.6', 3, 5],
      [9, '7', '对纳入医疗保障范围的', 'inspection', '', '基金监管科', '33 34 35 2', 3, 6],
      [10, '8', '对医疗救助的监督检查', 'inspection', '', '基金监管科', '57', 3, 5],
      [11, '9', '对用人单位和个人遵守', 'inspection', '', '基金监管科', '77', 3, 5],
      [12, '10', '对纳入基本医疗保险基', 'inspection', '', '基金监管科', '87', 3, 5],
      [13, '11', '对参加药品采购投标的', 'penalty', '', '基金监管科', '103 88', 3, 6],
      [14, '12', '建立医疗卫生机构、人', 'penalty', '', '基金监管科', '93', 3, 6],
      [15, '13', '对药品价格进行监测和', 'inspection', '', '业务科', '84', 4, 5],
      [16, '14', '对药品上市许可持有人', 'inspection', '', '业务科', '86', 4, 5],
      [17, '15', '对举报欺诈骗取医疗保', 'reward', '', '基金监管科', '82 2 3', 3, 6],
      [18, '16', '制定公立医疗机构医疗', 'other', '', '业务科', '3 5 4.5', 3, 6],
      [19, '17', '医疗保险稽核', 'inspection', '', '医疗保障服务', '31', 4, 5],
    ],
  },
  {
    file: '克拉玛依市档案局2024年权责清单.xlsx', sheet: 'Sheet1', layout: ONE_LEVEL,
    rows: [
      [4, '1', '对丢失属于国家所有的', 'penalty', 'city', '文书档案科(', '48 49', 4, 8],
      [11, '2', '档案工作监督检查', 'inspection', '', '文书档案科(', '42 8', 4, 10],
      [18, '3', '对在档案收集、整理、', 'reward', 'city', '文书档案科(', '7.2 6 6', 4, 7],
      [25, '4', '设置专门档案馆和企业', 'other', 'city', '文书档案科(', '9', 3, 7],
      [32, '5', '自治区国有企业文件材', 'other', 'city', '文书档案科(', '3 16.2', 4, 7],
      [39, '6', '重点建设工程和重大科', 'other', 'city', '文书档案科(', '17.2', 4, 7],
      [46, '7', '对重大活动和突发事件', 'other', 'city', '文书档案科(', '8', 4, 6],
      [53, '8', '机关、团体、企事业单', 'other', 'city', '文书档案科(', '21', 3, 8],
      [60, '9', '销毁国有企业资产与产', 'other', 'city', '文书档案科(', '21 10', 4, 7],
      [67, '10', '机关文件材料归档范围', 'other', 'city', '文书档案科(', '12 28', 4, 7],
      [74, '11', '对从事档案中介服务人', 'other', 'city', '文书档案科(', '13 [第一部分第六条]', 4, 6],
      [81, '12', '对提前或延期向档案馆', 'other', 'city', '文书档案科(', '13 18', 4, 6],
    ],
  },
  {
    file: '克拉玛依市委宣传部（新闻出版局）2024年权责清单 (1).xlsx', sheet: 'Sheet1', layout: ONE_LEVEL,
    rows: [
      [3, '1', '企业从事包装装潢印刷', 'licence', 'city', '审读出版科', '8 9 10.2 11 12', 3, 9],
    ],
  },
  {
    file: '克拉玛依市科学技术局2024年权责清单.xls', sheet: '市科技局', layout: FULL,
    rows: [
      [3, '1', '对违反科技成果管理规', 'penalty', 'city', '成果转化与合', '47 4 36', 3, 7],
      [5, '2', '技术合同认定登记', 'confirmation', 'city', '成果转化与合', '843 844 7 21 3', 3, 5],
      [7, '3', '自治区级科技企业孵化', 'confirmation', 'city', '高新技术与社', '11', 2, 5],
      [9, '4', '自治区科学技术奖组织', 'other', 'city', '市科技局成果', '13', 2, 4],
    ],
  },
  {
    file: '2025年克拉玛依市统计局权责清单.xlsx', sheet: 'Sheet1', layout: FULL,
    rows: [
      [3, '1', '对拒绝配合统计调查、', 'penalty', 'city', '政策法规科、社会经济统计、社会经济普查、综合核算科', '44 39 36', 4, 11],
      [5, '2', '对单位和个体工商户迟', 'penalty', 'city', '政策法规科、社会经济统计、社会经济普查、综合核算科', '45', 4, 11],
      [7, '3', '对统计违法行为或者核', 'inspection', 'city', '政策法规科、社会经济统计、社会经济普查、综合核算科', '36 38 10', 4, 11],
    ],
  },
];
