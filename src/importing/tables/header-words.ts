// What offices call the columns of their tables, by kind, beside the titles of our own forms. Data: a new spelling is one more word in a list.
// The words of rulings are the column names of the national tables of published licences and penalties (双公示).
import type { Kind } from '../../model/kinds.ts';

/** A field as a path: `party.name`; `items.*.title` is a field of the items of a list, one row an item. */
type Words = Readonly<Record<string, readonly string[]>>;

export const HEADER_WORDS: Readonly<Partial<Record<Kind, Words>>> = {
  ruling: {
    title: ['行政许可决定文书名称', '案件名称', '处罚名称'],
    office: ['许可机关', '处罚机关', '许可实施机关', '处罚实施机关', '作出决定机关'],
    date: ['许可决定日期', '处罚决定日期', '作出许可决定日期', '作出处罚决定日期'],
    type: ['决定种类', '决定类型'],
    number: ['决定文书号', '决定文号', '行政许可决定文书号', '行政许可决定书文号', '行政处罚决定书文号', '行政处罚决定文书号'],
    power: ['权力事项名称', '权力名称', '职权名称', '事项名称'],
    'party.name': ['行政相对人名称', '行政相对人', '当事人名称'],
    'party.kind': ['行政相对人类别', '当事人类别'],
    'party.creditCode': ['统一社会信用代码', '行政相对人代码_1(统一社会信用代码)', '行政相对人统一社会信用代码'],
    facts: ['违法事实', '处罚事由', '申请事项'],
    basis: ['处罚依据', '许可依据'],
    content: ['许可内容', '处罚内容', '处罚结果'],
    penaltyKinds: ['处罚类别', '处罚类别1'],
    validTo: ['有效期至', '许可截止期', '许可截止日期'],
    showUntil: ['公示截止期', '公示截止日期', '公示期限至'],
    published: ['公示时间', '上网公示日期'],
  },
  'complaint-month': {
    month: ['统计月份'],
    'received.visit': ['来访件数'],
    'received.letter': ['来信件数'],
    'received.phone': ['来电件数'],
    'received.online': ['网上投诉', '网上件数'],
    'handled.inTime': ['按期办结'],
    'handled.late': ['超期办结'],
    'classes.*.class': ['投诉类别', '投诉内容类别'],
    'classes.*.count': ['投诉件数'],
  },
  transfer: {
    date: ['移交日期'],
    handedOver: ['移交人岗位'],
    received: ['接收人岗位'],
    'items.*.box': ['盒号'],
    'items.*.number': ['档号'],
    'items.*.title': ['题名', '文件题名', '案卷题名'],
    'items.*.date': ['形成日期', '成文日期', '文件日期'],
    'items.*.pages': ['页数'],
    'items.*.term': ['保管期限'],
    'items.*.open': ['开放情况'],
  },
  'annual-report': {
    'requests.received': ['本年新收政府信息公开申请数量'],
    'requests.carriedOver': ['上年结转政府信息公开申请数量'],
    'requests.carriedForward': ['结转下年度继续办理'],
  },
  request: {
    date: ['申请日期', '收到申请日期'],
    way: ['提交方式'],
    subject: ['申请内容', '所需政府信息内容描述'],
    result: ['答复结果', '处理结果'],
    answered: ['答复时间'],
  },
  proposal: {
    number: ['建议号', '提案号'],
    title: ['建议标题', '提案标题', '案由'],
    kind: ['类别'],
    from: ['提案人', '领衔代表', '建议人'],
    office: ['承办单位', '主办单位'],
    coOffices: ['会办单位', '协办单位'],
  },
};

/** Money in 万元, and amounts that are parts of one: their sum is the field. */
export const MONEY_WORDS: Readonly<Partial<Record<Kind, Words>>> = {
  ruling: { amountYuan: ['罚款金额(万元)', '没收违法所得、没收非法财物的金额(万元)', '没收金额(万元)'] },
};

/** What a column by its mere presence says of every row. */
export const IMPLIED: Readonly<Partial<Record<Kind, readonly { field: string; value: string; headers: readonly string[] }[]>>> = {
  ruling: [
    { field: 'type', value: 'licence', headers: ['许可机关', '许可内容', '许可决定日期', '行政许可决定文书号', '行政许可决定书文号', '行政许可决定文书名称'] },
    { field: 'type', value: 'penalty', headers: ['处罚机关', '处罚内容', '处罚决定日期', '行政处罚决定书文号', '行政处罚决定文书号', '处罚类别', '违法事实'] },
  ],
};

/** Columns of known tables that say nothing a record has room for. */
export const UNUSED_WORDS: readonly string[] = [
  '序号', '备注', '当前状态', '许可类别', '许可编号', '许可证书名称', '有效期自', '违法行为类型', '处罚有效期', '暂扣或吊销证照名称及编号', '审核类型', '地方编码',
  '许可机关统一社会信用代码', '处罚机关统一社会信用代码', '数据来源单位', '数据来源单位统一社会信用代码', '数据更新时间', '数据更新时间戳',
  '工商注册号', '组织机构代码', '税务登记号', '事业单位证书号', '社会组织登记证号', '合计', '小计', '总计',
];

/** A column by which a table keeps rows from the public. */
export const OPENNESS_WORDS: readonly string[] = ['是否公开', '是否公示', '公开属性'];
export const NOT_PUBLIC_WORDS: readonly string[] = ['否', '不公开', '不予公开', '不公示', '不予公示', '保密', '内部'];
