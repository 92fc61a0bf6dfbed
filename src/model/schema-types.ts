// Generated from schemas/. Run `npm run generate` after changing a schema; do not edit by hand.

/**
 * 日期：公历日期：年、月、日，如 2026-01-31。
 */
export type IsoDate = string;
/**
 * 网址：完整的网址，或者本站的地址（以斜杠“/”开头）。
 */
export type Link = string;
/**
 * 电话：办公电话，带区号，如 0000-1234567；不得填个人手机号。
 */
export type Phone = string;
/**
 * 办理环节：按办理顺序列出的全部环节。
 *
 * @minItems 1
 */
export type Steps = Step[];
/**
 * 岗位：承办岗位。
 *
 * Items: 岗位
 */
export type Posts = {
  /**
   * 岗位：岗位名称。
   */
  post: string;
  /**
   * 职责：岗位职责。
   */
  duty?: string;
  /**
   * 岗位电话：岗位办公电话。
   */
  phone?: Phone;
}[];

export interface AllRecords {
  Adjustment?: Adjustment;
  AnnualReport?: AnnualReport;
  Calendar?: Calendar;
  Catalogue?: Catalogue;
  isoDate?: IsoDate;
  code?: Code;
  limit?: Limit;
  citation?: Citation;
  phone?: Phone;
  contact?: Contact;
  disclosure?: Disclosure;
  link?: Link;
  step?: Step;
  steps?: Steps;
  posts?: Posts;
  responsible?: Responsible;
  secrecyReview?: SecrecyReview;
  document?: Document;
  ComplaintMonth?: ComplaintMonth;
  Complaint?: Complaint;
  Consultation?: Consultation;
  Deadlines?: Deadlines;
  Decision?: Decision;
  DisclosureRecord?: DisclosureRecord;
  Evaluation?: Evaluation;
  Exceptions?: Exceptions;
  Figure?: Figure;
  Flow?: Flow;
  Guide?: Guide;
  Institution?: Institution;
  Law?: Law;
  Leader?: Leader;
  Meeting?: Meeting;
  Notice?: Notice;
  Office?: Office;
  Plan?: Plan;
  Policy?: Policy;
  Power?: Power;
  Press?: Press;
  Proposal?: Proposal;
  Rectification?: Rectification;
  Request?: Request;
  Roster?: Roster;
  Ruling?: Ruling;
  Sanction?: Sanction;
  Site?: Site;
  Staff?: Staff;
  Supervisor?: Supervisor;
  Synonyms?: Synonyms;
  Taxonomy?: Taxonomy;
  Topic?: Topic;
  Transfer?: Transfer;
}
/**
 * 清单调整：一次清单调整：起因、报送、法制审核、集体研究、公布、施行，以及一起改了哪些。
 */
export interface Adjustment {
  /**
   * 编号：这次调整的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符，要看得出是什么事，不能只写年月。
   */
  id: string;
  /**
   * 标题：一句话写调整了什么，如“小额临时救助下放乡镇”。
   */
  title: string;
  /**
   * 报送部门：由哪个部门提出、报送，并对调整负责。
   */
  office: string;
  /**
   * 公布日期：清单按这次调整改好、向社会公布的日期；还没有公布的，写预定的日期。列表按它排序。
   */
  date: IsoDate;
  /**
   * 理由：为什么调整、对办事的人有什么影响，用群众看得懂的话写。
   */
  reason: string;
  /**
   * 起因：为什么要调整：哪一件事、哪一天知道的。期限从这一天起算。
   */
  trigger: {
    /**
     * 种类：起因属于哪一类。
     */
    kind: 'law' | 'reorganisation' | 'delegation' | 'review' | 'process' | 'error' | 'other';
    /**
     * 内容：是哪一件事，写明文件名称和文号。
     */
    text: string;
    /**
     * 确定日期：这件事确定下来、本部门知道的日期；法律写公布的日期。
     */
    date: IsoDate;
    /**
     * 法律：起因是法律、法规、规章的，选是哪一部。
     */
    law?: string;
    /**
     * 法律施行日期：这部法律、法规、规章从哪一天起施行。
     */
    lawEffective?: IsoDate;
  };
  /**
   * 报送日期：报送部门把调整申请送交法制审核的日期。
   */
  filed?: IsoDate;
  /**
   * 法制审核：谁审核的、哪天审核、结论是什么。
   */
  legalReview?: {
    /**
     * 审核日期：出具审核意见的日期。
     */
    date: IsoDate;
    /**
     * 审核岗位：审核的单位和岗位，写职务不写姓名。
     */
    post: string;
    /**
     * 结论：审核的结论。
     */
    result: 'passed' | 'passedWithChanges' | 'failed';
    /**
     * 审核意见：意见的要点：改了什么、提醒什么。
     */
    opinion?: string;
    /**
     * 意见书：法制审核意见书，写明文号和文件指纹。
     */
    document?: Document;
  };
  /**
   * 集体研究：哪次会议集体研究决定的。
   */
  decision?: {
    /**
     * 研究日期：开会研究的日期。
     */
    date: IsoDate;
    /**
     * 会议：什么会议，如“县政府常务会议”。
     */
    body?: string;
    /**
     * 会议记录：清单里已经公开的会议，选是哪一次；还没有公开的空着。
     */
    meeting?: string;
    /**
     * 会议纪要：会议纪要，写明文号和文件指纹。
     */
    document?: Document;
  };
  /**
   * 批准：批准调整的文件：谁批准、哪天批准。
   */
  approval?: {
    /**
     * 批准日期：批准的日期。
     */
    date: IsoDate;
    /**
     * 批准机关：由谁批准，写单位或者职务。
     */
    body?: string;
    /**
     * 批准文件：批准的正式文件，写明文号和文件指纹。
     */
    document?: Document;
  };
  /**
   * 施行日期：调整从哪一天起施行。
   */
  effective: IsoDate;
  /**
   * 调整的内容：这次一起调整了哪些，一项一行。
   *
   * @minItems 1
   *
   * Items: 一项调整：清单里的一项怎样调整；权力事项、部门、类别流程图、领导职权只填其中一个。
   */
  changes: {
    /**
     * 权力事项：调整的是清单里哪一项权力。
     */
    power?: string;
    /**
     * 部门：调整的是哪个部门。
     */
    office?: string;
    /**
     * 类别流程图：调整的是哪一张类别流程图。
     */
    flow?: string;
    /**
     * 领导职权：调整的是哪个领导岗位的职权目录。
     */
    leader?: string;
    /**
     * 怎样调整：这一项是新增、取消还是别的。
     */
    class: 'added' | 'repealed' | 'delegated' | 'takenOver' | 'changed' | 'moved' | 'merged' | 'split' | 'corrected';
    /**
     * 来自：承接、分设、划转来的，写原来的权力事项。
     *
     * @minItems 1
     *
     * Items: 权力事项：清单里的权力事项。
     */
    from?: string[];
    /**
     * 去向：取消、下放、划转、合并、分设以后，写接替它的权力事项。
     *
     * @minItems 1
     *
     * Items: 权力事项：清单里的权力事项。
     */
    to?: string[];
    /**
     * 理由：这一项与整次调整的理由不同的，写在这里。
     */
    reason?: string;
  }[];
  /**
   * 证明文件：证明这次调整的其他文件，写明文号和文件指纹。
   */
  documents?: Document[];
  /**
   * 补记的提交：先改了清单、后来才补写调整记录的，写那几次修改的提交编号（前 10 位以上）。
   *
   * @minItems 1
   *
   * Items: 提交编号：一次修改的提交编号。
   */
  commits?: string[];
  /**
   * 逾期说明：没有在期限内报送、审核、公布的，写明原因和以后怎样避免。
   */
  lateReason?: string;
  /**
   * 说明：其他需要公众知道的情况。
   */
  note?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 文件：一份文件：名称、文号、日期、在哪里能看到。
 */
export interface Document {
  /**
   * 名称：文件的全称。
   */
  title: string;
  /**
   * 文号：如 示政发〔2025〕3号。
   */
  number?: string;
  /**
   * 日期：文件落款的日期。
   */
  date?: IsoDate;
  /**
   * 网址：在哪里能看到全文。
   */
  link?: Link;
  /**
   * 文件指纹：文件的 SHA-256 指纹，用来证明没有换过。
   */
  sha256?: string;
}
/**
 * 公开年度报告：一个部门一年的政府信息公开工作年度报告。
 */
export interface AnnualReport {
  /**
   * 编号：公开年度报告的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 公布日期：年度报告向社会公布的日期。
   */
  date: IsoDate;
  /**
   * 年度：报告的是哪一年，四位数字。
   */
  year: number;
  /**
   * 谁的报告：部门的报告，还是县级政府的报告；公布的期限不同。
   */
  level: 'department' | 'government';
  /**
   * 总体情况：这一年公开工作的总体情况，两三句话。
   */
  summary: string;
  /**
   * 主动公开：主动公开的数量。
   */
  proactive?: {
    /**
     * 本年制发规范性文件：本年制发的规章、规范性文件几件。
     */
    regulationsMade?: number;
    /**
     * 本年废止规范性文件：本年废止几件。
     */
    regulationsRepealed?: number;
    /**
     * 现行有效规范性文件：年底现行有效几件。
     */
    regulationsInForce?: number;
    /**
     * 行政许可决定：本年作出的行政许可决定几件。
     */
    licences?: number;
    /**
     * 行政处罚决定：本年作出的行政处罚决定几件。
     */
    penalties?: number;
    /**
     * 行政强制：本年实施的行政强制几件。
     */
    coercions?: number;
    /**
     * 行政事业性收费（元）：本年收费总额，单位元。
     */
    feesYuan?: number;
  };
  /**
   * 依申请公开：收到和办理的申请，件数。
   */
  requests: {
    /**
     * 上年结转：上年没有办完转到本年的几件。
     */
    carriedOver: number;
    /**
     * 本年新收：本年新收到几件。
     */
    received: number;
    /**
     * 办理结果：本年度办结的申请按结果各有几件。
     */
    results: {
      /**
       * 予以公开：几件。
       */
      disclosed: number;
      /**
       * 部分公开：几件。
       */
      partly: number;
      /**
       * 不予公开：几件。
       */
      refused: number;
      /**
       * 无法提供：几件。
       */
      notHeld: number;
      /**
       * 不予处理：几件。
       */
      notHandled: number;
      /**
       * 其他处理：几件。
       */
      other: number;
    };
    /**
     * 结转下年：本年没有办完转到下年的几件。
     */
    carriedForward: number;
  };
  /**
   * 行政复议：按结果各有几件。
   */
  reconsideration?: {
    /**
     * 结果维持：几件。
     */
    upheld: number;
    /**
     * 结果纠正：几件。
     */
    corrected: number;
    /**
     * 其他结果：几件。
     */
    other: number;
    /**
     * 尚未审结：几件。
     */
    pending: number;
  };
  /**
   * 行政诉讼：按结果各有几件。
   */
  litigation?: {
    /**
     * 结果维持：几件。
     */
    upheld: number;
    /**
     * 结果纠正：几件。
     */
    corrected: number;
    /**
     * 其他结果：几件。
     */
    other: number;
    /**
     * 尚未审结：几件。
     */
    pending: number;
  };
  /**
   * 存在的问题：主要问题，一个一行。
   *
   * Items: 存在的问题：主要问题，一个一行。
   */
  problems: string[];
  /**
   * 改进：改进的情况和打算，一条一行。
   *
   * Items: 改进：改进的情况和打算，一条一行。
   */
  improvements: string[];
  /**
   * 报告全文：报告文件。
   */
  document?: Document;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 工作日历：各年的放假和调休安排。程序自带国务院公布过的年份；这里可以补充新的一年，或者写明本地的不同。
 */
export interface Calendar {
  /**
   * 年份：一年一条。
   *
   * Items: 一年
   */
  years: {
    /**
     * 年：四位数字的公历年份。
     */
    year: number;
    /**
     * 依据：放假安排的文件名称和文号。
     */
    source: string;
    /**
     * 放假的日子：周一至周五中放假的日子。
     *
     * Items: 日期：公历日期，写作 2026-01-31。
     */
    holidays?: string[];
    /**
     * 调休上班的日子：周六、周日中要上班的日子。
     *
     * Items: 日期：公历日期，写作 2026-01-31。
     */
    workdays?: string[];
  }[];
}
/**
 * 上级目录：上级统一公布的事项目录，用来检查名称、编码、依据、时限是否一致。
 */
export interface Catalogue {
  /**
   * 编号：上级目录的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：目录名称。
   */
  title: string;
  /**
   * 发布单位：公布目录的上级机关全称。
   */
  issuer?: string;
  /**
   * 日期：发布日期。
   */
  date?: IsoDate;
  /**
   * 事项：目录事项。
   *
   * @minItems 1
   *
   * Items: 事项
   */
  items: {
    /**
     * 编码：基本编码。
     */
    code: string;
    /**
     * 名称：事项名称。
     */
    name: string;
    /**
     * 权力类型：上级目录写明的权力类型，与本级的同一事项比较。
     */
    type?: string;
    /**
     * 设定依据：上级目录写明的法律条款，与本级引用的比较。
     */
    basis?: Citation[];
    /**
     * 法定时限：上级目录写明的法定时限，本级不得不同。
     */
    statutory?: Limit;
  }[];
}
/**
 * 依据条款：引用的一条法律依据：哪部法、第几条第几款第几项、原文要点。
 */
export interface Citation {
  /**
   * 法律编号：在已收录的法律里选；还没有收录的不选，在下一栏写出法律名称。
   */
  law?: string;
  /**
   * 法律名称：法律的全称，不带书名号。上一栏已经选了法律的，可以不填。
   */
  title?: string;
  /**
   * 依据类别：如 法律、行政法规、地方性法规、部门规章、规范性文件。
   */
  kind?: string;
  /**
   * 版本说明：引用的是哪一版，如“2019年修订”；照原文写。
   */
  edition?: string;
  /**
   * 文号：如 国办发〔2018〕118号。
   */
  number?: string;
  /**
   * 条：第几条。
   */
  article?: number;
  /**
   * 条之几：“第十二条之一”写 1。
   */
  subArticle?: number;
  /**
   * 款：第几款。
   */
  paragraph?: number;
  /**
   * 项：第几项。
   */
  item?: number;
  /**
   * 其他条款：连续或多个条款照原文写，如“第十二条至第十五条”。
   */
  range?: string;
  /**
   * 条文要点：与本事项有关的规定内容。
   */
  text?: string;
  /**
   * 审核版本：最近一次法制审核时核对的是哪一版，以便法律修改后提醒复核。
   */
  reviewed?: {
    /**
     * 版本日期：核对的法律版本的公布或修订日期。
     */
    edition: IsoDate;
    /**
     * 核对日期：核对的日期。
     */
    on: IsoDate;
  };
}
/**
 * 时限：一个办理时限：多少、什么单位，或者“当场办结”“法律没有规定”“原文缺失”。
 */
export interface Limit {
  /**
   * 种类：有明确天数、当场办结，还是法律法规没有规定；原始文件里缺了数字的选“原文缺失”，不得编造。
   */
  kind: 'days' | 'immediate' | 'none' | 'unknown';
  /**
   * 数值：时限的数值。
   */
  value?: number;
  /**
   * 单位：工作日不含法定节假日；自然日按日历计算。
   */
  unit?: 'workingDays' | 'calendarDays' | 'months' | 'years' | 'hours';
  /**
   * 说明：例外、延长、从何时起算等。
   */
  note?: string;
  /**
   * 时限依据：规定这一时限的法条。
   */
  basis?: Citation;
}
/**
 * 编码：一个官方编码以及它所依据的编码规则。
 */
export interface Code {
  /**
   * 编码规则：编码按哪一种规则编成；只有声明了规则，才按该规则校验。
   */
  scheme: 'gbt39554-basic-12' | 'gbt39554-impl-31' | 'gbt39554-biz-33' | 'gbt39046-basic-10' | 'gbt39046-impl-24' | 'local';
  /**
   * 编码值：编码本身，一位不少地照抄。
   */
  value: string;
}
/**
 * 监督投诉渠道：可以向哪里投诉、举报，怎样联系。
 */
export interface Contact {
  /**
   * 方式：电话、信函、来访、网络或邮箱。
   */
  channel: 'phone' | 'mail' | 'visit' | 'online' | 'email';
  /**
   * 联系方法：号码、地址或网址。
   */
  value: string;
  /**
   * 受理单位：由谁受理。
   */
  receiver?: string;
  /**
   * 受理时间：什么时间有人受理。
   */
  hours?: string;
}
/**
 * 公开方式：以什么形式、在什么范围、公开多长时间。
 */
export interface Disclosure {
  /**
   * 公开形式：如 门户网站、公开栏、办事大厅。
   */
  forms?: string[];
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience?: string;
  /**
   * 公开期限：长期公开、定期公开，还是随时公开。
   */
  term?: string;
  /**
   * 公开至：阶段性内容公开到哪一天。
   */
  until?: IsoDate;
}
/**
 * 办理环节：办事流程中的一个环节：谁来办、怎么办、什么时间办结。
 */
export interface Step {
  /**
   * 环节编号：这一环节的代号，在本流程里不重复，用小写字母、数字和连字符，如 step-1；定了就不改，用来比较前后变化。
   */
  id: string;
  /**
   * 环节名称：如 受理、审查、决定。
   */
  name: string;
  /**
   * 环节性质：起点、办理、判断分支还是结束；不选就是办理。
   */
  kind?: 'start' | 'task' | 'decision' | 'end';
  /**
   * 承办岗位：由哪个岗位办。申请人自己做的环节填“申请人”。
   */
  post?: string;
  /**
   * 承办单位：由哪个单位或科室办；与岗位不同时才填。
   */
  office?: string;
  /**
   * 办理内容：怎么办：做什么、依据什么办。
   */
  action?: string;
  /**
   * 职责要求：承办人必须做到什么。
   */
  duty?: string;
  /**
   * 环节时限：这一环节最多用多少时间。
   */
  limit?: Limit;
  /**
   * 下一环节：接下来到哪里；不填就是下面紧接着的一个环节，环节性质是“结束”的到此为止。
   *
   * Items: 去向
   */
  next?: {
    /**
     * 到：下一环节的编号。
     */
    to: string;
    /**
     * 条件：什么情况下走这一条；有几条去向而都不填条件，表示同时进行。
     */
    when?: string;
  }[];
  /**
   * 汇合方式：几条线汇到这里时，要全部完成才继续，还是任何一条到了就继续。
   */
  join?: 'all' | 'any';
  /**
   * 监督制约环节：这一环节由谁监督、防什么风险。
   */
  supervision?: string;
  /**
   * 相对人权利：当事人在这一环节有什么权利。
   */
  rights?: string;
  /**
   * 环节公开方式：这一环节向谁、以什么形式、何时公开。
   */
  disclosure?: Disclosure;
  /**
   * 文书：这一环节出具的文书，如 受理通知书。
   */
  documents?: string[];
  /**
   * 环节依据：规定这一环节的法条。
   */
  basis?: Citation[];
  /**
   * 计入时限：这一环节的时间是否计入承诺时限。依法不计入的（听证、检测、专家评审等）选“否”；不选就是计入。
   */
  counts?: boolean;
}
/**
 * 责任人：第一责任人，以职务表示。
 */
export interface Responsible {
  /**
   * 职务：如 局长。
   */
  post: string;
  /**
   * 姓名：可以不填；填了就会公开。
   */
  name?: string;
  /**
   * 办公电话：办公电话，带区号；不得填个人手机号。
   */
  phone?: Phone;
}
/**
 * 保密审查：公开之前谁审查过是否涉密、哪天审查、结论是什么。
 */
export interface SecrecyReview {
  /**
   * 审查岗位：由哪个岗位审查，写岗位不写人名。
   */
  post: string;
  /**
   * 审查日期：哪一天审查完。
   */
  date: IsoDate;
  /**
   * 结论：可以公开、删去部分内容后公开，或者不得公开。
   */
  result: 'public' | 'redacted' | 'withheld';
}
/**
 * 投诉月报：一个部门一个月的投诉统计。
 */
export interface ComplaintMonth {
  /**
   * 编号：投诉月报的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 公布日期：统计向社会公布的日期。
   */
  date: IsoDate;
  /**
   * 月份：统计的是哪个月，写作 2026-03。
   */
  month: string;
  /**
   * 口径：统计的是哪一类投诉，避免和别的数字混在一起，如 对本单位人员和公开工作的投诉，不含消费投诉。
   */
  measure: string;
  /**
   * 上月结转：上个月没有办完转到本月的几件。
   */
  carriedOver: number;
  /**
   * 本月收到：按来的方式各有几件。
   */
  received: {
    /**
     * 来访：几件。
     */
    visit: number;
    /**
     * 来信：几件。
     */
    letter: number;
    /**
     * 来电：几件。
     */
    phone: number;
    /**
     * 投诉信箱：几件。
     */
    box: number;
    /**
     * 网上：几件。
     */
    online: number;
  };
  /**
   * 按内容：按投诉的内容各有几件，合计等于本月收到的件数。
   *
   * Items: 内容：一类内容和件数。
   */
  classes: {
    /**
     * 内容：投诉内容的类别。
     */
    class: string;
    /**
     * 件数：几件。
     */
    count: number;
  }[];
  /**
   * 本月办结：本月办结的几件，其中按期和超期各几件。
   */
  handled: {
    /**
     * 按期：几件。
     */
    inTime: number;
    /**
     * 超期：几件。
     */
    late: number;
  };
  /**
   * 结转下月：本月没有办完转到下个月的几件。
   */
  carriedForward: number;
  /**
   * 应当答复：来访和署实名的投诉必须答复本人。
   */
  reply: {
    /**
     * 应当答复：本月办结的投诉中应当答复本人的几件。
     */
    owed: number;
    /**
     * 已经答复：已经答复的几件。
     */
    given: number;
  };
  /**
   * 查证属实：本月办结的投诉中查证属实的几件。
   */
  founded?: number;
  /**
   * 举报不公开、假公开：对不公开、假公开的举报和奖励。
   */
  falseDisclosure?: {
    /**
     * 收到举报：几件。
     */
    reported: number;
    /**
     * 查实：几件。
     */
    verified: number;
    /**
     * 奖励金额（元）：由被举报单位支付的奖励，单位元。
     */
    rewardYuan?: number;
  };
  /**
   * 说明：与别的数字不同的原因、比上月多或者少的原因。
   */
  note?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 投诉案例：一件隐去身份的投诉：哪天收到、属于哪一类、哪天答复、怎样处理。
 */
export interface Complaint {
  /**
   * 编号：投诉案例的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 收到日期：收到投诉的日期。
   */
  date: IsoDate;
  /**
   * 方式：怎样投诉的。
   */
  channel: 'visit' | 'letter' | 'phone' | 'box' | 'online';
  /**
   * 内容：投诉内容的类别。
   */
  class: string;
  /**
   * 署实名：投诉人是否署了实名；姓名不写在这里。
   */
  named: boolean;
  /**
   * 难易：一般问题还是复杂问题，办理期限不同。
   */
  complexity: 'ordinary' | 'complex';
  /**
   * 涉及的权力事项：投诉涉及哪一项权力；没有的不填。
   */
  power?: string;
  /**
   * 投诉的问题：一两句话说清问题，不写投诉人和被投诉人的姓名、住址、电话。
   */
  gist: string;
  /**
   * 处理意见：受理人员提出的处理意见。
   */
  proposal?: string;
  /**
   * 分管领导批示：分管领导哪天批示。
   */
  instruction?: {
    /**
     * 岗位：写岗位不写人名。
     */
    post: string;
    /**
     * 日期：批示的日期。
     */
    date: IsoDate;
  };
  /**
   * 转办：转给哪个部门办理。
   */
  transfer?: {
    /**
     * 承办部门：转给哪个部门。
     */
    office: string;
    /**
     * 日期：转办的日期。
     */
    date: IsoDate;
  };
  /**
   * 办结日期：处理完毕的日期；还没有办完的不填。
   */
  done?: IsoDate;
  /**
   * 处理结果：查明了什么，怎样处理的。
   */
  outcome?: string;
  /**
   * 查证属实：投诉的问题是否属实。
   */
  founded?: boolean;
  /**
   * 答复日期：答复投诉人的日期。
   */
  replied?: IsoDate;
  /**
   * 责任追究：因此追究责任的，写那条记录的编号。
   */
  sanction?: string;
  /**
   * 整改：因此整改的，写那条整改记录的编号。
   */
  rectification?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 征求意见和听证：一次公开征求意见、民意咨询会或者听证会：公告、参加的人、材料、意见采纳情况、结果。
 */
export interface Consultation {
  /**
   * 编号：征求意见和听证的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：这条记录以哪一天为准，列表按它排序：知道公告日期的写公告日期，不知道的写举行日期。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 形式：用哪一种办法听取意见。
   */
  form: 'opinions' | 'forum' | 'hearing' | 'symposium' | 'visit' | 'letter' | 'questionnaire' | 'survey' | 'expert';
  /**
   * 事项：就什么事听取意见，用老百姓看得懂的话写。
   */
  subject?: string;
  /**
   * 事项类别：属于哪一类应当听取意见的事项。
   */
  matter?: 'overall' | 'livelihood' | 'threeImportant' | 'reform' | 'other';
  /**
   * 为哪项决策：为哪一项重大决策听取意见。
   */
  decision?: string;
  /**
   * 有关权力事项：与清单上的哪些权力事项有关。
   */
  powers?: string[];
  /**
   * 依据：依照哪些规定举行。
   */
  basis?: Citation[];
  /**
   * 公告：事先怎样告诉社会：在哪里公告，公告里写了什么。
   */
  notice?: {
    /**
     * 公告日期：哪一天向社会公告；公告上没有写的不填。
     */
    date?: IsoDate;
    /**
     * 公告渠道：在哪里公告，如 门户网站、公告栏、广播电视。
     */
    channels?: string[];
    /**
     * 公告的时间：公告里怎样写举行时间；已经确定到日的，在“举行时间”里填写。
     */
    time?: string;
    /**
     * 地点：在哪里举行，或者意见寄到哪里。
     */
    place?: string;
    /**
     * 参加方式：想参加的人怎样报名、怎样提意见。
     */
    howTo?: string;
    /**
     * 参加范围：哪些人可以参加，各有多少名额。
     */
    whoMay?: string;
    /**
     * 报名时间：什么时候报名；不用报名的不填。
     */
    signup?: {
      /**
       * 报名开始：从哪一天开始报名。
       */
      from?: IsoDate;
      /**
       * 报名截止：报名截止到哪一天。
       */
      to?: IsoDate;
    };
    /**
     * 办公电话：向哪个办公电话询问，带区号；不得填个人手机号。
     */
    phone?: Phone;
    /**
     * 电子邮箱：收意见的单位邮箱，不得填个人邮箱。
     */
    email?: string;
    /**
     * 公告网址：公告全文在哪里能看到。
     */
    link?: Link;
    /**
     * 后续公告：公告以后又补充、变更的，一次一条。
     *
     * Items: 后续公告
     */
    further?: {
      /**
       * 日期：哪一天发布。
       */
      date: IsoDate;
      /**
       * 内容：补充或者改变了什么。
       */
      gist: string;
      /**
       * 网址：在哪里能看到。
       */
      link?: Link;
    }[];
  };
  /**
   * 事前预告：征求意见以前，提前告诉哪些代表，让他们有时间考虑。
   */
  preNotice?: {
    /**
     * 预告日期：哪一天发出预告。
     */
    date: IsoDate;
    /**
     * 预告对象：预告给了哪些人。
     *
     * Items: 身份：以什么身份收到预告。
     */
    to: (
      | 'partyDelegate'
      | 'deputy'
      | 'member'
      | 'resident'
      | 'business'
      | 'affected'
      | 'expert'
      | 'organisation'
      | 'grassroots'
      | 'office'
      | 'observer'
      | 'other'
    )[];
    /**
     * 预告人数：一共预告了多少人。
     */
    count?: number;
    /**
     * 预告方式：怎样预告，如 寄送书面材料、工作群通知。
     */
    channels?: string[];
  };
  /**
   * 草案：拿出来听取意见的方案或者草案。
   */
  draft?: Document;
  /**
   * 起草说明：为什么这样规定、改了什么、有什么影响。
   */
  explanation?: Document;
  /**
   * 征求意见期间：从哪一天到哪一天可以提意见。
   */
  period?: {
    /**
     * 开始：从哪一天开始。
     */
    from: IsoDate;
    /**
     * 截止：截止到哪一天，当天也可以提。
     */
    to: IsoDate;
    /**
     * 缩短的理由：少于三十日的，写明为什么要缩短；公告里也要写。
     */
    shorterBecause?: string;
  };
  /**
   * 举行时间：哪一天、几点举行；还没举行的填计划的日期。
   */
  held?: {
    /**
     * 日期：哪一天举行。
     */
    date: IsoDate;
    /**
     * 开始：几点开始，如 09:00。
     */
    start?: string;
    /**
     * 结束：几点结束，如 12:00。
     */
    end?: string;
    /**
     * 主持人：由什么职务的人主持，写职务不写姓名。
     */
    chair?: string;
  };
  /**
   * 参加人的产生：参加人怎样选出来、名单什么时候公布。
   */
  selection?: {
    /**
     * 产生办法：如 自愿报名、随机抽取、单位推荐。
     */
    method?: string;
    /**
     * 名单公布日期：参加人名单哪一天公布。
     */
    published?: IsoDate;
    /**
     * 名额：一共多少名额。
     */
    seats?: number;
  };
  /**
   * 参加人：各类参加人有多少；姓名只写姓，如“李某”。
   *
   * Items: 参加人
   */
  participants?: {
    /**
     * 身份：以什么身份参加。
     */
    capacity:
      | 'partyDelegate'
      | 'deputy'
      | 'member'
      | 'resident'
      | 'business'
      | 'affected'
      | 'expert'
      | 'organisation'
      | 'grassroots'
      | 'office'
      | 'observer'
      | 'other';
    /**
     * 人数：这一类有多少人。
     */
    count: number;
    /**
     * 名单：只写姓，如 李某；也可以写单位。
     */
    names?: string[];
    /**
     * 说明：怎样产生、来自哪里。
     */
    note?: string;
  }[];
  /**
   * 材料：送给参加人的材料，什么时候送到。
   */
  materials?: {
    /**
     * 送达日期：材料哪一天送到参加人手里。
     */
    delivered?: IsoDate;
    /**
     * 提前天数：只知道提前几天、不知道是哪一天的，填天数。
     */
    daysAhead?: number;
    /**
     * 材料清单：送了哪些材料。
     */
    documents?: Document[];
  };
  /**
   * 记录：会上的笔录或者纪要。
   */
  record?: {
    /**
     * 笔录：笔录或者纪要在哪里能看到。
     */
    document?: Document;
    /**
     * 参加人签字：参加人看过并且签了字没有。
     */
    signed?: boolean;
  };
  /**
   * 意见和采纳情况：把同样的意见归成一条：说了什么、谁说的、几个人说、采纳没有、为什么。
   *
   * Items: 意见
   */
  opinions?: {
    /**
     * 意见：归纳的意见，不写提意见的人的姓名。
     */
    gist: string;
    /**
     * 谁提的：提这条意见的是什么身份的人。
     */
    from?:
      | 'partyDelegate'
      | 'deputy'
      | 'member'
      | 'resident'
      | 'business'
      | 'affected'
      | 'expert'
      | 'organisation'
      | 'grassroots'
      | 'office'
      | 'observer'
      | 'other';
    /**
     * 条数：归在这里的有多少条。
     */
    count?: number;
    /**
     * 采纳情况：采纳了没有。
     */
    use: 'adopted' | 'partly' | 'notAdopted' | 'pending';
    /**
     * 理由：怎样改的；没有采纳的写明为什么。
     */
    reason?: string;
  }[];
  /**
   * 统计：公布过的总数；没有公布过的不填。
   */
  counts?: {
    /**
     * 参加人数：一共多少人参加或者提意见。
     */
    people?: number;
    /**
     * 意见总数：一共收到多少条意见。
     */
    opinions?: number;
    /**
     * 采纳：采纳多少条。
     */
    adopted?: number;
    /**
     * 部分采纳：部分采纳多少条。
     */
    partly?: number;
    /**
     * 未采纳：没有采纳多少条。
     */
    notAdopted?: number;
  };
  /**
   * 结果：意见怎样用、事情怎样定，什么时候公布、怎样告诉参加的人。
   */
  result?: {
    /**
     * 结果公布日期：结果哪一天公布。
     */
    published?: IsoDate;
    /**
     * 结果：一两句话说清楚结果。
     */
    summary?: string;
    /**
     * 文件：公布的文件或者报告。
     */
    documents?: Document[];
    /**
     * 向参加人反馈：结果怎样告诉参加的人。
     */
    reportedBack?: {
      /**
       * 反馈日期：哪一天反馈。
       */
      date: IsoDate;
      /**
       * 反馈方式：如 寄送反馈函、当面答复、电话答复。
       */
      how?: string;
    };
  };
  /**
   * 答复质询：结果公布以后群众还有疑问的，怎样答复。
   */
  questioning?: {
    /**
     * 日期：哪一天答复或者召开质询会。
     */
    date: IsoDate;
    /**
     * 方式：如 书面答复、群众质询会。
     */
    form?: string;
    /**
     * 情况：问了什么，怎样答复的。
     */
    summary: string;
  };
  /**
   * 取消：公告以后取消的，写哪天取消、为什么。
   */
  cancelled?: {
    /**
     * 日期：哪一天取消。
     */
    date: IsoDate;
    /**
     * 理由：为什么取消。
     */
    reason: string;
  };
}
/**
 * 期限与规则采用：本地采用哪些地方规定、期限是多少；各地的数字都填在这里。
 */
export interface Deadlines {
  /**
   * 采用的规定：本地采用的检查规则和数字。
   *
   * Items: 规定
   */
  rules?: {
    /**
     * 规则：采用的是哪一条检查规则，填规则的编号。
     */
    rule: string;
    /**
     * 采用：是否采用。
     */
    adopted: boolean;
    /**
     * 数值：规定的数值；原文缺失的填“不明”，不得编造。
     */
    value?: number | 'unknown';
    /**
     * 单位：数值按什么单位计算。
     */
    unit?: 'workingDays' | 'calendarDays' | 'months' | 'years' | 'ratio' | 'count' | 'yuan';
    /**
     * 出处：规定它的文件名称、文号和条款。
     */
    source?: string;
    /**
     * 说明：怎样理解和计算、为什么采用这个数。
     */
    note?: string;
    /**
     * 严重程度：不符合时算错误还是提醒。
     */
    severity?: 'error' | 'warning' | 'info';
  }[];
  /**
   * 期限：各种期限。
   *
   * Items: 期限
   */
  deadlines?: {
    /**
     * 编号：期限编号。
     */
    id: string;
    /**
     * 名称：期限名称。
     */
    title: string;
    /**
     * 数值：规定的数值；原文缺失的填“不明”，不得编造。
     */
    value: number | 'unknown';
    /**
     * 单位：数值按什么单位计算。
     */
    unit?: 'workingDays' | 'calendarDays' | 'months' | 'years' | 'ratio' | 'count';
    /**
     * 出处：规定它的文件名称、文号和条款。
     */
    source?: string;
    /**
     * 说明：怎样理解和计算、有什么例外。
     */
    note?: string;
  }[];
}
/**
 * 重大决策：一件重大决策或三重一大事项，从公众参与到评估的每一步。
 */
export interface Decision {
  /**
   * 编号：重大决策的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：决策事项的名称，如“城乡公交线路优化和票价调整方案”。
   */
  title: string;
  /**
   * 决策类型：重大决策、重要人事、重点工程项目、大额资金、物资采购、资产处置。
   */
  type: 'policy' | 'personnel' | 'project' | 'fund' | 'procurement' | 'asset';
  /**
   * 承办部门：由哪个部门提出、承办，并对公开的内容负责。
   */
  office: string;
  /**
   * 日期：集体讨论决定的日期；还没有决定的，写启动的日期。列表按它排序。
   */
  date: IsoDate;
  /**
   * 进展：正在办理、已经决定、已经终止。
   */
  status: 'open' | 'decided' | 'stopped';
  /**
   * 内容：定的是什么：主要内容、涉及哪些人。
   */
  summary?: string;
  /**
   * 理由：为什么要作这个决策。
   */
  reason?: string;
  /**
   * 重大行政决策目录内：列入本级重大行政决策事项目录，或者属于重大行政决策的，选“是”；国务院规定的全部程序都要走。
   */
  catalogued?: boolean;
  /**
   * 事项特点：有这些特点的，法定程序更严。
   *
   * Items: 特点
   */
  features?: ('technical' | 'risky' | 'interests')[];
  /**
   * 金额（元）：涉及的金额，以元为单位的数字；不涉及金额的不填。
   */
  amount?: number;
  /**
   * 金额说明：资金来源、是预算还是成交金额等。
   */
  amountNote?: string;
  /**
   * 有关权力：行使的是清单里的哪些权力。
   *
   * Items: 权力事项
   */
  powers?: string[];
  /**
   * 没有编号的权力：在清单里还没有找到编号的权力，照原名填写；清单里有的请在上一栏选。
   *
   * Items: 权力名称
   */
  powerNames?: string[];
  /**
   * 责任人：对这件事负责的人，写职务。
   */
  responsible?: Responsible;
  /**
   * 执行部门：决定以后由哪些部门执行。
   *
   * Items: 部门
   */
  executors?: string[];
  /**
   * 程序：从启动到评估的每一步，按先后排列。
   *
   * @minItems 1
   *
   * Items: 环节：决策程序的一步。
   */
  stages: {
    /**
     * 环节：是哪一步。
     */
    stage:
      | 'start'
      | 'forum'
      | 'refine'
      | 'participation'
      | 'hearing'
      | 'expert'
      | 'risk'
      | 'legal'
      | 'discussion'
      | 'notice'
      | 'filing'
      | 'publication'
      | 'answer'
      | 'archive'
      | 'evaluation';
    /**
     * 状态：办完了、不适用，还是等待办理。
     */
    state: 'done' | 'notApplicable' | 'waiting';
    /**
     * 理由：不适用的写为什么；期限比规定短的也写为什么。
     */
    reason?: string;
    /**
     * 公告日期：哪一天向社会公告。
     */
    announced?: IsoDate;
    /**
     * 开始日期：哪一天开始；合法性审查写送审的日期。
     */
    from?: IsoDate;
    /**
     * 结束日期：哪一天结束；合法性审查写出具意见的日期。
     */
    to?: IsoDate;
    /**
     * 举行日期：会议、论证会、讨论在哪一天举行；一天办完的环节也写在这里。
     */
    held?: IsoDate;
    /**
     * 材料送达日期：会议材料哪一天送到参加的人手里。
     */
    materials?: IsoDate;
    /**
     * 预定日期：还没有办的，预定哪一天办。
     */
    planned?: IsoDate;
    /**
     * 责任岗位：负责这一步的岗位或者单位。
     */
    post?: string;
    /**
     * 结论：审查、评估、讨论的结论。
     */
    conclusion?: 'passed' | 'passedWithChanges' | 'failed';
    /**
     * 结果：这一步得出了什么：多少意见、采纳多少、结论要点。
     */
    result?: string;
    /**
     * 文件：这一步形成的文件。
     */
    documents?: Document[];
    /**
     * 征求意见和听证：对应的征求意见、民意咨询会或者听证会记录。
     *
     * Items: 记录
     */
    consultations?: string[];
    /**
     * 会议：集体讨论是在哪次会议上。
     */
    meeting?: string;
    /**
     * 说明：其他需要说明的情况。
     */
    note?: string;
  }[];
  /**
   * 决定结果：最后定了什么，一句话写给公众看。
   */
  result?: string;
  /**
   * 文件：决定的正式文件。
   */
  documents?: Document[];
  /**
   * 公布日期：决定哪一天向社会公布。
   */
  published?: IsoDate;
  /**
   * 保密审查：公开之前谁审查过是否涉密、哪天审查、结论是什么。
   */
  secrecyReview?: SecrecyReview;
  /**
   * 说明：其他需要公众知道的情况。
   */
  note?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 公开档案：一次公开留下的档案：内容、时间、承办部门、承办人员、评议情况、处理意见、办理情况。
 */
export interface DisclosureRecord {
  /**
   * 编号：公开档案的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 承办部门：由哪个部门承办这次公开、对内容负责。
   */
  office: string;
  /**
   * 日期：公开时间：哪一天公开的，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 公开内容：公开了什么，一两句话写清楚。
   */
  content?: string;
  /**
   * 内容类别：属于应当公开的八项内容中的哪一项。
   */
  subject?: 'superior' | 'plans' | 'powers' | 'openness' | 'threeImportant' | 'building' | 'integrity' | 'concerns';
  /**
   * 公开方式：是例行公开，还是依申请公开。
   */
  way?: 'routine' | 'onRequest' | 'prompted';
  /**
   * 公开期限：长期公开、定期公开，还是随时公开。
   */
  term?: string;
  /**
   * 公开渠道：在哪里公开，如 门户网站、公告栏。
   */
  channels?: string[];
  /**
   * 承办人员：由哪个岗位的人承办，写岗位不写姓名。
   */
  handler?: string;
  /**
   * 评议情况：党员群众怎样评议：多少人看、多少人提意见、说了什么；没有人评议的照实写。
   */
  evaluation?: string;
  /**
   * 处理意见：有关部门对评议意见打算怎样处理。
   */
  opinion?: string;
  /**
   * 办理情况：最后办得怎样。
   */
  outcome?: string;
  /**
   * 保密审查：公开以前有没有审查过是否涉密：哪个岗位、哪天、结论是什么。
   */
  secrecyReview?: SecrecyReview;
  /**
   * 公开页面：公开的内容在本站哪一页，或者在哪个网址。
   */
  link?: Link;
  /**
   * 移交：档案已经移交的，在哪一次移交里。
   */
  transfer?: string;
  /**
   * 档案材料：归档的材料。
   */
  documents?: Document[];
}
/**
 * 评议评价：一次社会评价、民主评议、绩效考核或者逐项评议，公布票数，比率由程序算出。
 */
export interface Evaluation {
  /**
   * 编号：评议评价的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：说明是哪一年、哪一种评议，显示在列表和检索里，如 2026年度社会评价。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：评议结果统计出来的那一天，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 评议形式：社会评价、民主评议、绩效考核，还是逐项评议。
   */
  form: 'social' | 'democratic' | 'performance' | 'item';
  /**
   * 评议类别：民主评议才填：每年一次的定期评议，还是由监督员进行的日常评议。
   */
  session?: 'regular' | 'daily';
  /**
   * 年度：评的是哪一年的工作。
   */
  year: number;
  /**
   * 评议对象：评的是谁、评的是什么，如 县政府领导班子及其成员。
   */
  subject: string;
  /**
   * 评的权力事项：逐项评议评的是哪些权力事项。
   *
   * @minItems 1
   *
   * Items: 权力事项：一项权力。
   */
  powers?: string[];
  /**
   * 组织单位：由哪个单位组织评议。
   */
  organiser?: string;
  /**
   * 说明：评议怎样进行、主要结果是什么，给普通读者看。文中写到的比率要与票数算出的一致。
   */
  summary?: string;
  /**
   * 各组评议：按评价方式、评议人或者被评的人分组，一组一张表。
   *
   * @minItems 1
   *
   * Items: 一组评议
   */
  parts?: {
    /**
     * 组编号：这一组的代号，在本记录里不重复，用小写字母、数字和连字符。
     */
    id: string;
    /**
     * 组名：这一组叫什么，如 会议集中评价、对县长的评议。
     */
    title?: string;
    /**
     * 评价方式：会议集中评价、网络公开评价，还是民意调查评价；其他方式不填。
     */
    way?: 'meeting' | 'online' | 'survey';
    /**
     * 评议人：由哪一类人评议，在评议人分类里选；不分类的不填。
     */
    group?: string;
    /**
     * 被评的领导职务：评的是某个领导职务的，选这个职务；评班子的不填。
     */
    leader?: string;
    /**
     * 谁参加评议：参加的是哪些人、怎样产生、用什么办法收集意见。
     */
    counted: string;
    /**
     * 评议日期：哪一天投票或者截止。
     */
    date?: IsoDate;
    /**
     * 应到和实到：会议评议的，应到多少人、实到多少人。
     */
    members?: {
      /**
       * 应到：应当到会的人数。
       */
      expected: number;
      /**
       * 实到：实际到会的人数。
       */
      attended: number;
    };
    /**
     * 票数：发出、收回和有效的票数。
     */
    ballots: {
      /**
       * 发出：发出多少张票或者问卷；网络评价不发票，可以不填。
       */
      issued?: number;
      /**
       * 收回：收回多少张。
       */
      returned: number;
      /**
       * 有效：其中有效多少张；每一项内容各档票数之和都要等于它。
       */
      valid: number;
    };
    /**
     * 评议表：用的是哪一张评议表，评议内容由它规定。
     */
    sheet: string;
    /**
     * 评议档次：用的是哪一套档次。
     */
    scale: string;
    /**
     * 已计入哪一组：这一组的票已经包含在本记录的另一组里时，填那一组的编号；各组互不包含的不填。
     */
    within?: string;
    /**
     * 评议结果：每一项内容各得多少票。
     *
     * @minItems 1
     *
     * Items: 一项内容
     */
    rows: {
      /**
       * 评议内容：评的是哪一项，填评议表里这一项的编号。
       */
      item: string;
      /**
       * 各档票数：各个档次得了多少票，每个档次写一次。只写票数，比率由程序算。
       *
       * @minItems 1
       *
       * Items: 票数
       */
      cells: {
        /**
         * 档次：这个票数属于哪个档次；为了不暴露个人意见而合并的，把几个档次都列上。没有填写这一项的票写 blank。
         *
         * @minItems 1
         *
         * Items: 档次：评议档次的编号；没有填写的票写 blank。
         */
        grades: string[];
        /**
         * 票数：多少张票。隐去的不填。
         */
        count?: number;
      }[];
    }[];
  }[];
  /**
   * 组织考核：绩效考核的第一部分：由考核组逐项打分。总分由程序加。
   */
  assessment?: {
    /**
     * 考核单位：由哪些单位组成的考核组。
     */
    by: string;
    /**
     * 占总成绩：组织考核占总成绩的百分之几；没有规定的不填。
     */
    weight?: number;
    /**
     * 考核项目：逐项的满分和得分。
     *
     * @minItems 1
     *
     * Items: 考核项目
     */
    items: {
      /**
       * 项目：考核什么。
       */
      name: string;
      /**
       * 满分：这一项满分多少。
       */
      full: number;
      /**
       * 得分：这一项得多少分，不得高于满分。
       */
      score: number;
      /**
       * 扣分原因：没有得满分的，为什么。
       */
      note?: string;
    }[];
  };
  /**
   * 民主评议部分：绩效考核的第二部分：采用哪一次民主评议的结果；票数就写在本记录里的，只填占总成绩多少。
   */
  appraisal?: {
    /**
     * 民主评议：采用另一次民主评议的，选那一次，票数只写在那里；票数写在本记录里的不填。
     */
    evaluation?: string;
    /**
     * 哪一组：采用那次评议里哪一组的结果；不填就是第一组。
     */
    part?: string;
    /**
     * 占总成绩：民主评议占总成绩的百分之几；没有规定的不填。
     */
    weight?: number;
  };
  /**
   * 结果反馈：结果哪一天反馈给了谁。
   */
  feedback?: {
    /**
     * 日期：哪一天反馈。
     */
    date: IsoDate;
    /**
     * 反馈给：反馈给谁，如 县政府领导班子。
     */
    to: string;
  };
  /**
   * 结果公布：结果哪一天、在哪里向社会公布。
   */
  published?: {
    /**
     * 日期：哪一天公布。
     */
    date: IsoDate;
    /**
     * 公布渠道：在哪里公布。
     *
     * @minItems 1
     *
     * Items: 渠道：如 政府网站、公告栏。
     */
    where?: string[];
  };
  /**
   * 文件：通知、方案、结果通报等文件。
   */
  documents?: Document[];
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 例外：允许暂不符合规则的记录：哪条规则、哪条记录、为什么、到什么时候。到期或不再需要会报错。
 */
export interface Exceptions {
  /**
   * 例外：例外清单。
   *
   * Items: 例外
   */
  exceptions: {
    /**
     * 规则：暂不适用的是哪一条检查规则，填规则的编号。
     */
    rule: string;
    /**
     * 记录：暂不符合规则的是哪一条记录，填记录的编号。
     */
    record: string;
    /**
     * 理由：为什么，要让公众看得懂。
     */
    reason: string;
    /**
     * 到期：到哪一天为止。
     */
    until: IsoDate;
  }[];
}
/**
 * 公布过的数据：过去公布过的一组数字，以及它的口径，用来发现前后矛盾。
 */
export interface Figure {
  /**
   * 编号：公布过的数据的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明是什么数据，显示在列表和检索里，如 2025年政务服务大厅办结率。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：哪一天公布的，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 主题：讲的是什么，同一主题的数据放在一起比较，如 投诉件数、办结率、群众满意率。
   */
  topic: string;
  /**
   * 口径：这个数怎样算出来：数的是什么、不包括什么、谁统计。口径不同的数不能直接相比。
   */
  definition: string;
  /**
   * 统计期间：数据说的是哪一段时间。
   */
  period: {
    /**
     * 自：从哪一天起。
     */
    from: IsoDate;
    /**
     * 至：到哪一天为止，含当天。
     */
    to: IsoDate;
  };
  /**
   * 数值：公布的数；有分子分母的，在下面两栏填写，这里不填。
   */
  value?: number;
  /**
   * 单位：如 件、人次、%。
   */
  unit?: string;
  /**
   * 其中：占比的分子，如办结多少件。
   */
  part?: number;
  /**
   * 总数：占比的分母，如受理多少件。
   */
  whole?: number;
  /**
   * 公布的说法：当时公布的原话，照抄，如 群众满意率达98%。
   */
  claimed?: string;
  /**
   * 公布的百分比：当时公布的百分比，照抄，不重新计算；没有公布的不填。
   */
  percent?: number;
  /**
   * 依据的评议：说的是某次评议的结果时，选那次评议；程序用票数核对。
   */
  evaluation?: string;
  /**
   * 出处：登在哪份文件或者哪篇报道里。
   */
  source: Document;
  /**
   * 与其他数据的不同：同一主题、同一时间有另一个数的，说明两个数为什么不同。
   *
   * Items: 不同
   */
  differs?: {
    /**
     * 另一个数据：与哪一条数据不同。
     */
    figure: string;
    /**
     * 为什么不同：口径差在哪里，哪一个能回答群众的问题。
     */
    why: string;
  }[];
  /**
   * 更正：公布的数有错的，怎样更正。
   */
  corrected?: {
    /**
     * 日期：哪一天更正。
     */
    date: IsoDate;
    /**
     * 说明：错在哪里，正确的是多少。
     */
    note: string;
  };
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 流程图：一张流程图：类别流程图由同类事项共用，项目流程图只属于一项。
 */
export interface Flow {
  /**
   * 编号：流程图的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：流程图名称。
   */
  name: string;
  /**
   * 级别：同类事项共用的选“类别流程图”，只属于一项的选“项目流程图”。
   */
  level: 'category' | 'item';
  /**
   * 权力类型：适用的权力类型。
   */
  type: string;
  /**
   * 权力事项：项目流程图所属的权力事项。
   */
  power?: string;
  /**
   * 部门：属于哪个部门；各部门通用的不填。
   */
  office?: string;
  /**
   * 说明：一句话说明。
   */
  summary?: string;
  /**
   * 依据：规定程序的法条。
   */
  legalBasis?: Citation[];
  /**
   * 行使条件：什么条件下启动。
   */
  conditions?: string[];
  steps: Steps;
  /**
   * 总时限：全部环节合计的时限。
   */
  total?: Limit;
  /**
   * 相对人权利：当事人的权利。
   */
  rights?: string[];
  /**
   * 投诉举报途径及方式：对办理不满意向谁投诉；不填时用部门的。
   */
  complaints?: Contact[];
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
  /**
   * 更新日期：流程图最近一次修改。
   */
  updated?: IsoDate;
  /**
   * 审核：法制审核情况。
   */
  approved?: {
    /**
     * 审核单位：做法制审核的单位，如 示例县司法局。
     */
    by: string;
    /**
     * 日期：审核同意的日期。
     */
    on: IsoDate;
  };
}
/**
 * 公开指南和目录：一个部门的政府信息公开指南和目录。
 */
export interface Guide {
  /**
   * 编号：公开指南和目录的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 更新日期：指南和目录最近一次更新的日期。
   */
  updated: IsoDate;
  /**
   * 公开工作机构：负责政府信息公开工作的机构名称，如 县政府办公室政务公开股。
   */
  body: string;
  /**
   * 办公地址：在哪里可以当面申请和查阅。
   */
  address: string;
  /**
   * 办公时间：如 工作日 9:00—12:00，14:30—18:00。
   */
  hours: string;
  /**
   * 联系电话：公开工作机构的办公电话。
   */
  phone: Phone;
  /**
   * 传真：传真号码；没有的不填。
   */
  fax?: Phone;
  /**
   * 互联网联系方式：网上申请的地址；没有的填电子邮箱那一项。
   */
  online?: Link;
  /**
   * 电子邮箱：接收申请的公务邮箱。
   */
  email?: string;
  /**
   * 分类和编排：政府信息怎样分类、怎样编排。
   */
  arrangement: string;
  /**
   * 获取方式：怎样能看到已经公开的信息，一种方式一行。
   *
   * Items: 获取方式：怎样能看到已经公开的信息，一种方式一行。
   */
  ways: string[];
  /**
   * 怎样申请：申请没有公开的信息要做什么，一步一行。
   *
   * Items: 怎样申请：申请没有公开的信息要做什么，一步一行。
   */
  apply: string[];
  /**
   * 目录：主动公开的政府信息目录，一条信息一行。
   *
   * @minItems 1
   *
   * Items: 信息：一条政府信息。
   */
  catalogue: {
    /**
     * 索引号：目录里的索引号，不重复。
     */
    index: string;
    /**
     * 名称：信息的名称。
     */
    name: string;
    /**
     * 内容概述：一句话说明内容。
     */
    summary: string;
    /**
     * 生成日期：信息形成的日期。
     */
    date: IsoDate;
    /**
     * 网址：在哪里能看到全文。
     */
    link?: Link;
  }[];
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 制度：一项制度、公开承诺或禁令：开头是名称、文号、日期等资料，后面是正文。
 */
export interface Institution {
  /**
   * 编号：制度的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：制度名称。
   */
  title: string;
  /**
   * 英文名称：英文界面显示的名称。
   */
  titleEn?: string;
  /**
   * 种类：制度、承诺或禁令。
   */
  kind: 'institution' | 'commitment' | 'prohibition' | 'guide';
  /**
   * 制定单位：制定这项制度的部门；政府的制度不填。
   */
  office?: string;
  /**
   * 发文机关：不是本县部门印发的，写印发机关的全称，如 中共示例县委办公室。
   */
  issuer?: string;
  /**
   * 文号：文号，如 示府发〔2024〕3号。
   */
  number?: string;
  /**
   * 发布日期：印发的日期。
   */
  issued?: IsoDate;
  /**
   * 施行日期：开始施行的日期；与印发同日的可以不填。
   */
  effective?: IsoDate;
  /**
   * 废止日期：停止执行的日期；仍在执行的不填。
   */
  repealed?: IsoDate;
  /**
   * 被哪项制度代替：废止以后改用哪一项制度；没有代替的不填。
   */
  replacedBy?: string;
  /**
   * 摘要：一句话说明。
   */
  summary?: string;
  /**
   * 排序：在目录里排第几，小的在前。
   */
  order?: number;
  /**
   * 组别：这项制度属于哪一组，填这一组的编号；八项制度的编号见已有的记录。
   */
  group?: string;
  /**
   * 文本不全：原文有缺失的选“是”，页面上会说明。
   */
  textIncomplete?: boolean;
  /**
   * 由程序检查的条文：哪一条由本站的哪些检查来保证，网页上会互相链接。
   *
   * Items: 条文：一条条文和检查它的规则。
   */
  enforces?: {
    /**
     * 条：第几条，用数字。
     */
    article: number;
    /**
     * 规则：规则的编号，见网站的规则页。
     *
     * @minItems 1
     *
     * Items: 规则：一条规则的编号。
     */
    rules: string[];
  }[];
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
  /**
   * 公开日期：在这一天之前不得公开。
   */
  embargo?: IsoDate;
  /**
   * 更新日期：最近一次修改内容的日期。
   */
  updated?: IsoDate;
  /**
   * 下次复核：应在哪一天之前复核。
   */
  reviewBy?: IsoDate;
}
/**
 * 法律依据：一部法律、法规、规章或规范性文件：版本、条数、是否有效。
 */
export interface Law {
  /**
   * 编号：法律的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：全称，不带书名号。
   */
  title: string;
  /**
   * 简称与俗称：简称、旧称。
   */
  aliases?: string[];
  /**
   * 类别：法律、行政法规、地方性法规、规章还是规范性文件。
   */
  kind: string;
  /**
   * 文号：公布文号，如 国务院令第713号。
   */
  number?: string;
  /**
   * 制定机关：谁制定的，如 全国人民代表大会常务委员会。
   */
  issuer?: string;
  /**
   * 版本：历次公布和修订，从旧到新。
   *
   * @minItems 1
   *
   * Items: 版本
   */
  versions: {
    /**
     * 公布日期：公布或修订日期。
     */
    date: IsoDate;
    /**
     * 施行日期：这一版从哪一天起施行；与公布同日的可以不填。
     */
    effective?: IsoDate;
    /**
     * 条数：共有多少条。
     */
    articles?: number;
    /**
     * 修改的条：这次修改了哪些条；不知道就不填，视为都可能改动。
     */
    changed?: number[];
    /**
     * 说明：这一版改了什么，如 修改第三十条。
     */
    note?: string;
  }[];
  /**
   * 废止：已经废止的才填。
   */
  repealed?: {
    /**
     * 废止日期：从哪一天起。
     */
    date: IsoDate;
    /**
     * 依据：被什么文件废止。
     */
    by: string;
    /**
     * 替代：替代它的法律。
     */
    replacedBy?: string;
  };
  /**
   * 条文要点：本站引用的条文要点，用自己的话概括。
   *
   * Items: 条
   */
  articles?: {
    /**
     * 条：第几条。
     */
    article: number;
    /**
     * 条之几：第几条之几。
     */
    subArticle?: number;
    /**
     * 要点：这一条说的是什么。
     */
    summary: string;
  }[];
  /**
   * 原文地址：官方原文地址。
   */
  url?: Link;
  /**
   * 核对日期：最近一次核对的日期。
   */
  verified?: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
}
/**
 * 领导权力清单：一个领导职务的权力清单，如县长权力清单。
 */
export interface Leader {
  /**
   * 编号：领导职务的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 单位：所在单位。
   */
  office: string;
  /**
   * 职务：职务名称，如 县长。
   */
  post: string;
  /**
   * 姓名：可以不填；填了就会公开。
   */
  name?: string;
  /**
   * 排序：在领导名单里排第几，小的在前。
   */
  order?: number;
  /**
   * 分管工作：分管哪些工作、联系哪些部门。
   */
  inCharge?: string[];
  /**
   * 办公电话：办公电话，带区号；不得填个人手机号。
   */
  phone?: Phone;
  /**
   * 权力：这一职务的权力。
   *
   * @minItems 1
   *
   * Items: 权力
   */
  powers: {
    /**
     * 编号：这一项在本清单里的编号，不重复。
     */
    id: string;
    /**
     * 名称：权力名称。
     */
    name: string;
    /**
     * 内容：这项权力是什么、怎样行使。
     */
    content?: string;
    /**
     * 限制：怎样受到限制，如 须经集体研究。
     */
    limitation?: string;
    /**
     * 依据：规定这项权力的法条。
     */
    basis?: Citation[];
    /**
     * 对应权力事项：对应的权力事项。
     */
    power?: string;
    /**
     * 流程：行使这项权力按哪张流程图办。
     */
    flow?: string;
  }[];
  /**
   * 公布的项数：公布的项数；与实际不符会报告。
   */
  declaredTotal?: number;
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
  /**
   * 更新日期：最近一次修改内容的日期。
   */
  updated?: IsoDate;
}
/**
 * 会议：一次会议：什么会、哪天开、谁参加、议了什么、定了什么、谁去办。
 */
export interface Meeting {
  /**
   * 编号：会议的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：会议的全称，如“示例县人民政府2026年第3次常务会议”。
   */
  title: string;
  /**
   * 部门：由哪个部门开会、对公开的内容负责。
   */
  office: string;
  /**
   * 会议类型：是什么会。同一个部门的同一种会议排成一个系列。
   */
  body:
    | 'standingCommittee'
    | 'plenaryCommittee'
    | 'partyGroup'
    | 'bureau'
    | 'directors'
    | 'executive'
    | 'plenaryGovernment'
    | 'regular'
    | 'other';
  /**
   * 系列名称：会议类型不足以说明是哪个系列时填写，如“行政权力公开工作例会”。同一系列每次写得一样。
   */
  series?: string;
  /**
   * 扩大会议：扩大会议选“是”。
   */
  extended?: boolean;
  /**
   * 第几次：会议的届次。来源没有写的不填。
   */
  number?: {
    /**
     * 第几届：第几届，如第十七届填 17。
     */
    term?: number;
    /**
     * 第几次：第几次，如第 46 次填 46。
     */
    session?: number;
    /**
     * 按年编号：每年从第 1 次重新编号的选“是”；整届连续编号的选“否”或不填。
     */
    perYear?: boolean;
    /**
     * 原文写法：来源怎样写就怎样写，如“十七届第46次”。
     */
    text?: string;
  };
  /**
   * 日期：哪一天开的会，如 2026-01-31。来源没有写明年份或者日子的，写 unknown（不明），不得推算补上；原文写了的部分填在下一栏。
   */
  date: IsoDate | 'unknown';
  /**
   * 日期原文：来源对日期的写法，如“10月31日，没有写年份”。日期不明时必须填写。
   */
  dateText?: string;
  /**
   * 地点：在哪里开的会。
   */
  place?: string;
  /**
   * 主持：谁主持会议，写职务不写姓名。
   */
  chair?: {
    /**
     * 主持人职务：如 县长、局长、党组书记。
     */
    post: string;
    /**
     * 受谁委托：受委托主持的，写委托人的职务。
     */
    onBehalfOf?: string;
  };
  /**
   * 出席情况：应到多少人、实到多少人、缺席多少人。不写姓名。
   */
  attendance?: {
    /**
     * 应到：应当出席的人数，列席和旁听的不算。
     */
    expected?: number;
    /**
     * 实到：实际出席的人数。
     */
    present?: number;
    /**
     * 缺席：没有出席的人，按原因计数。
     *
     * Items: 缺席：一种原因和人数。
     */
    absent?: {
      /**
       * 原因：如 外出开会、请假、回避。
       */
      reason: string;
      /**
       * 人数：因这一原因缺席的人数。
       */
      count: number;
    }[];
    /**
     * 出席人员职务：出席人员的职务，不写姓名。
     *
     * Items: 职务
     */
    posts?: string[];
    /**
     * 说明：来源只写了名单等情况，在这里说明。
     */
    note?: string;
  };
  /**
   * 法定人数：这种会议至少要有多少组成人员到会才能举行。
   */
  quorum?: 'half' | 'majority' | 'twoThirds';
  /**
   * 列席和旁听：不是会议组成人员、到会列席或者旁听的人。
   *
   * Items: 列席或旁听：一类人员。
   */
  observers?: {
    /**
     * 是谁：单位或者身份，如 县人大常委会负责人、县直有关部门负责人；不写姓名。
     */
    who: string;
    /**
     * 身份：以什么身份到会。
     */
    kind:
      | 'partyDelegate'
      | 'deputy'
      | 'committeeMember'
      | 'supervisor'
      | 'congress'
      | 'conference'
      | 'discipline'
      | 'office'
      | 'expert'
      | 'media'
      | 'public'
      | 'other';
    /**
     * 方式：列席可以发言，旁听只听不发言。
     */
    way?: 'attend' | 'observe';
    /**
     * 人数：人数；来源没有写的不填。
     */
    count?: number;
  }[];
  /**
   * 议题：逐项写会议议了什么、结果怎样、谁去办。
   *
   * Items: 议题：一个议题。
   */
  agenda: {
    /**
     * 议题编号：在本次会议里不重复，用小写字母、数字和连字符，如 item-1。
     */
    id?: string;
    /**
     * 议题：议的是什么：文件、方案或者事项的名称。
     */
    title: string;
    /**
     * 汇报：由谁汇报，写单位或者职务。
     */
    reporter?: string;
    /**
     * 结果：会议对这个议题的结论用语，照纪要选；来源没有写结果的不填。
     */
    outcome?:
      | 'adopted'
      | 'adoptedInPrinciple'
      | 'agreed'
      | 'agreedInPrinciple'
      | 'heard'
      | 'studied'
      | 'considered'
      | 'ordered'
      | 'deferred'
      | 'rejected';
    /**
     * 结果原文：纪要或者消息里写结果的原话。
     */
    outcomeText?: string;
    /**
     * 议定内容：定了什么：同意什么、怎么改、有什么要求。
     */
    decision?: string;
    /**
     * 表决：表决的票数；没有表决的不填。
     */
    votes?: {
      /**
       * 赞成：赞成票数。
       */
      for: number;
      /**
       * 反对：反对票数。
       */
      against?: number;
      /**
       * 弃权：弃权票数。
       */
      abstain?: number;
    };
    /**
     * 不同意见：会上的不同意见和理由，如实记录；写职务不写姓名。
     *
     * Items: 不同意见：一条不同意见。
     */
    dissent?: {
      /**
       * 谁的意见：发表意见的人的职务。
       */
      post?: string;
      /**
       * 意见和理由：不同意什么、为什么。
       */
      opinion: string;
      /**
       * 怎样处理：会议怎样对待这条意见。
       */
      response?: string;
    }[];
    /**
     * 议定事项：谁负责、办什么、什么时候办完、办了没有。
     *
     * Items: 议定事项：一件要办的事。
     */
    tasks?: {
      /**
       * 办什么：要做的事，一句话写清。
       */
      task: string;
      /**
       * 责任部门：由哪个部门负责；不在部门名录里的单位不选，写在下一栏。
       */
      office?: string;
      /**
       * 责任岗位：负责的岗位或者职务；部门名录里没有的单位也写在这里。
       */
      post?: string;
      /**
       * 完成期限：到哪一天办完。
       */
      due?: IsoDate;
      /**
       * 办结日期：哪一天办完；没有办完的不填。
       */
      done?: IsoDate;
      /**
       * 办理结果：办成了什么；没有按期办完的写原因。
       */
      result?: string;
    }[];
    /**
     * 有关决策：这个议题讨论的是哪件重大决策。
     *
     * Items: 决策
     */
    decisions?: string[];
    /**
     * 有关权力：这个议题行使或者调整的是哪些权力事项。
     *
     * Items: 权力事项
     */
    powers?: string[];
    /**
     * 没有编号的权力：来源提到、但在清单里还没有找到编号的权力，照原名填写；清单里有的请在上一栏选。
     *
     * Items: 权力名称
     */
    powerNames?: string[];
    /**
     * 文件：议题的材料和印发的文件。
     */
    documents?: Document[];
  }[];
  /**
   * 文件：会议纪要、公告等文件。
   */
  documents?: Document[];
  /**
   * 索引号：政府信息公开的索引号，照原文填写。
   */
  indexNumber?: string;
  /**
   * 公开日期：哪一天向社会公开。
   */
  published?: IsoDate;
  /**
   * 来源：公开在哪里，如 县政府网站“政府会议”栏目。
   */
  source?: string;
  /**
   * 保密审查：公开之前谁审查过是否涉密、哪天审查、结论是什么。
   */
  secrecyReview?: SecrecyReview;
  /**
   * 说明：来源缺了什么、为什么缺，或者其他需要公众知道的情况。
   */
  note?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 通报：一次情况通报：什么事、向谁通报、以什么形式。
 */
export interface Notice {
  /**
   * 编号：通报的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：通报日期：哪一天通报，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 文号：以文件通报的写文号，如 示府办通〔2026〕3号。
   */
  number?: string;
  /**
   * 通报内容：属于七类应当通报的内容中的哪一类。
   */
  content: 'superior' | 'development' | 'integrity' | 'civic' | 'personnel' | 'responsibility' | 'other';
  /**
   * 通报形式：用五种形式中的哪一种。
   */
  form: 'meeting' | 'document' | 'special' | 'media' | 'other';
  /**
   * 承担通报的机关：由承担这方面通报任务的哪一家机关通报。
   */
  organ: 'generalOffice' | 'discipline' | 'organisation' | 'publicity';
  /**
   * 通报机关：以哪个机关的名义通报，写全称。
   */
  issuer?: string;
  /**
   * 性质：一般工作、重要工作，还是紧急情况。
   */
  urgency?: 'ordinary' | 'important' | 'urgent';
  /**
   * 事项日期：所通报的事哪一天发生、确定；按月通报的写那个月的最后一天。
   */
  occurred: IsoDate;
  /**
   * 通报月份：按月通报的写是哪个月，如 2026-03；不是按月通报的不填。
   */
  month?: string;
  /**
   * 摘要：两三句话说清楚通报了什么。
   */
  summary: string;
  /**
   * 主要情况：一条一句，照实写。
   */
  points?: string[];
  /**
   * 通报范围：向谁通报，如 全县各单位和社会公众。
   */
  to?: string;
  /**
   * 公布渠道：在哪里公布。
   */
  channels?: string[];
  /**
   * 保密审查：公开以前有没有审查过是否涉密：哪个岗位、哪天、结论是什么。
   */
  secrecyReview?: SecrecyReview;
  /**
   * 有关权力事项：与清单上的哪些权力事项有关。
   */
  powers?: string[];
  /**
   * 有关重大决策：与哪些重大决策有关。
   */
  decisions?: string[];
  /**
   * 附件：随通报公布的文件。
   */
  documents?: Document[];
}
/**
 * 部门：行使权力的一个部门或组织：职责、地址、电话、责任人。
 */
export interface Office {
  /**
   * 编号：部门的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：全称。
   */
  name: string;
  /**
   * 简称：日常的简称，如 县交通局。
   */
  shortName?: string;
  /**
   * 组织类型：政府本级、工作部门、乡镇、派出机构等。
   */
  orgType: string;
  /**
   * 统一社会信用代码：18 位，照登记证书填。
   */
  creditCode?: string;
  /**
   * 组织机构代码：9 位，如 00748257-5。
   */
  orgCode?: string;
  /**
   * 行政区划代码：6 位数字。
   */
  divisionCode?: string;
  /**
   * 主管部门：上级或主管部门。
   */
  parent?: string;
  /**
   * 主要职责：部门职责。
   */
  functions?: string[];
  /**
   * 办公地址：对外办公的详细地址，写到门牌和楼层。
   */
  address?: string;
  /**
   * 办公时间：对外办公的时间，如 工作日 9:00—12:00，14:30—18:00。
   */
  hours?: string;
  /**
   * 办公电话：对外公开的办公电话，带区号，如 0000-1234567；不得填个人手机号。
   */
  phone?: Phone;
  /**
   * 邮箱：单位邮箱。
   */
  email?: string;
  /**
   * 网站：部门自己的网站，填完整的网址。
   */
  website?: Link;
  /**
   * 第一责任人：主要负责人是第一责任人，以职务表示。
   */
  responsible?: Responsible;
  /**
   * 监督投诉渠道：对这个部门的工作不满意，向谁投诉、怎样联系。
   */
  complaints?: Contact[];
  /**
   * 内设机构：内设科室和下属机构。
   *
   * Items: 内设机构
   */
  units?: {
    /**
     * 名称：内设机构全称，如 许可科。
     */
    name: string;
    /**
     * 职责：这个机构负责什么。
     */
    duties?: string;
    phone?: Phone;
    posts?: Posts;
  }[];
  /**
   * 公布的总数：文件或公告中公布过的总数，与实有数核对，不一致要说明。
   *
   * Items: 总数
   */
  declaredTotals?: {
    /**
     * 统计对象：统计的是什么。
     */
    measure: 'powers' | 'flows' | 'departments' | 'catalogued';
    /**
     * 类型：只统计某一种权力类型的才选。
     */
    type?: string;
    /**
     * 数值：公布的数值。
     */
    value: number;
    /**
     * 出处：哪个文件公布的。
     */
    source: string;
    /**
     * 日期：何时公布。
     */
    date?: IsoDate;
    /**
     * 差异说明：与实有数不同的原因。
     */
    explanation?: string;
  }[];
  /**
   * 状态：部门是否仍在。
   */
  status?: 'active' | 'merged' | 'abolished';
  /**
   * 去向：撤销、合并的日期和去向。
   */
  ending?: {
    /**
     * 日期：撤销、合并或划转生效的日期。
     */
    date: IsoDate;
    /**
     * 依据：机构改革方案等文件的名称和文号。
     */
    ground: string;
    /**
     * 承接部门：职权由哪些部门承接。
     */
    targets?: string[];
  };
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
  /**
   * 更新日期：最近一次修改内容的日期。
   */
  updated?: IsoDate;
  /**
   * 下次复核：应在哪一天之前复核。
   */
  reviewBy?: IsoDate;
}
/**
 * 工作计划：一份分阶段的工作计划，以及每个阶段完成没有。
 */
export interface Plan {
  /**
   * 编号：工作计划的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 印发日期：计划印发的日期。
   */
  date: IsoDate;
  /**
   * 起止：计划从哪一天到哪一天。
   */
  period: {
    /**
     * 自：开始的日期。
     */
    from: IsoDate;
    /**
     * 至：结束的日期。
     */
    to: IsoDate;
  };
  /**
   * 目标：做完以后要达到什么。
   */
  goal: string;
  /**
   * 阶段：按先后列出各个阶段。
   *
   * @minItems 1
   *
   * Items: 阶段：一个阶段。
   */
  phases: {
    /**
     * 名称：如 清理登记阶段。
     */
    name: string;
    /**
     * 自：开始的日期。
     */
    from: IsoDate;
    /**
     * 至：结束的日期。
     */
    to: IsoDate;
    /**
     * 牵头部门：由哪个部门牵头。
     */
    office?: string;
    /**
     * 任务：这个阶段要完成的事。
     *
     * @minItems 1
     *
     * Items: 任务：一件要完成的事。
     */
    milestones: {
      /**
       * 任务：要做什么。
       */
      title: string;
      /**
       * 责任岗位：由哪个岗位负责。
       */
      post?: string;
      /**
       * 期限：最迟哪一天完成。
       */
      due: IsoDate;
      /**
       * 完成日期：实际完成的日期；没有完成的不填。
       */
      done?: IsoDate;
      /**
       * 结果：做成了什么，在哪里能看到。
       */
      result?: string;
      /**
       * 延期说明：没有按期完成的，写明原因和新的期限。
       */
      delay?: string;
    }[];
  }[];
  /**
   * 计划文件：计划的全文。
   */
  document?: Document;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 审批规则：清单的改动要经过哪几步、每一步由谁审批、要几个人同意、几天办完。没有规定的改动一律不放行。
 */
export interface Policy {
  /**
   * 名称：审批规则的名称。
   */
  title: string;
  /**
   * 英文名称：英文界面显示的名称。
   */
  titleEn?: string;
  /**
   * 施行日期：从哪一天起按这份规则审批；这一天以前公布的内容没有审批记录。
   */
  since: IsoDate;
  /**
   * 依据：规定审批程序的文件名称、文号和条款。
   */
  source?: string;
  /**
   * 说明：写给审核人看的说明。
   */
  note?: string;
  /**
   * 角色：参加审批的角色；谁担任哪个角色写在名册里。
   *
   * @minItems 1
   *
   * Items: 角色：一个角色。
   */
  roles: {
    /**
     * 编号：角色编号，只用小写字母、数字和连字符。
     */
    id: string;
    /**
     * 名称：角色名称，如 法制审核人。
     */
    title: string;
    /**
     * 英文名称：英文界面显示的名称。
     */
    titleEn?: string;
    /**
     * 职责：这个角色看什么、对什么负责。
     */
    duty?: string;
    /**
     * 不得兼任：同一个人不能同时担任的其他角色。
     *
     * Items: 角色
     */
    incompatible?: string[];
  }[];
  /**
   * 阶段：审批的各个阶段，按先后次序排列：前一阶段完成，后一阶段才能开始。
   *
   * @minItems 1
   *
   * Items: 阶段：一个阶段。
   */
  stages: {
    /**
     * 编号：阶段编号，只用小写字母、数字和连字符。
     */
    id: string;
    /**
     * 名称：阶段名称，如 法制审核。
     */
    title: string;
    /**
     * 英文名称：英文界面显示的名称。
     */
    titleEn?: string;
    /**
     * 做什么：这一阶段审核什么。
     */
    does?: string;
    /**
     * 由谁办：担任其中一个角色的人可以办这一步。
     *
     * @minItems 1
     *
     * Items: 角色
     */
    roles: string[];
    /**
     * 几人同意：要几个不同的人同意。
     */
    count: number;
    /**
     * 部门限制：办这一步的人与记录所属部门是什么关系。
     */
    office?: 'own' | 'other' | 'any';
    /**
     * 看哪些字段：这一阶段的同意管哪些字段；不写就是全部字段。只有这些字段变了，已经给出的同意才失效。
     */
    covers?: {
      /**
       * 字段：管哪些字段。
       *
       * Items: 字段
       */
      fields?: string[];
      /**
       * 不含字段：不管哪些字段。
       *
       * Items: 字段
       */
      except?: string[];
    };
    /**
     * 什么时候需要：只在这些情况下需要这一步；不写就是总要办。
     */
    when?: {
      /**
       * 改到字段：改到其中任何一个字段时需要。
       *
       * Items: 字段
       */
      fields?: string[];
      /**
       * 有人提出：前面的审核人或者本阶段的人提出要办时需要。
       */
      asked?: boolean;
    };
    /**
     * 期限：办理期限，选期限表里的一项；从前一阶段完成之日起算。
     */
    deadline?: string;
    /**
     * 凭据：除了同意以外还要有的凭据。
     *
     * Items: 凭据：一种凭据。
     */
    evidence?: ('meeting' | 'opinion')[];
    /**
     * 会议类型：可以作凭据的会议；不写就是任何会议。
     *
     * Items: 会议类型：一种会议。
     */
    bodies?: (
      | 'standingCommittee'
      | 'plenaryCommittee'
      | 'partyGroup'
      | 'bureau'
      | 'directors'
      | 'executive'
      | 'plenaryGovernment'
      | 'regular'
      | 'other'
    )[];
    /**
     * 代理人可以办：代理职务的人是否可以办这一步；不写就是可以。
     */
    acting?: boolean;
    /**
     * 可以兼办：办过前面阶段的人是否可以再办这一步；不写就是不可以。
     */
    samePerson?: boolean;
  }[];
  /**
   * 审批路径：什么样的改动走哪几个阶段。从上往下找，第一条对得上的算数；都对不上的改动不放行。
   *
   * @minItems 1
   *
   * Items: 路径：一条审批路径。
   */
  routes: {
    /**
     * 编号：路径编号，只用小写字母、数字和连字符。
     */
    id: string;
    /**
     * 名称：路径名称，如 改正错字。
     */
    title: string;
    /**
     * 英文名称：英文界面显示的名称。
     */
    titleEn?: string;
    /**
     * 记录种类：管哪几种记录；不写就是所有记录。
     *
     * @minItems 1
     *
     * Items: 种类
     */
    kinds?: string[];
    /**
     * 字段：管哪些字段；不写就是全部字段。文章也可以只管正文。
     *
     * @minItems 1
     *
     * Items: 字段
     */
    fields?: string[];
    /**
     * 不含字段：不管哪些字段。
     *
     * Items: 字段
     */
    except?: string[];
    /**
     * 文件：管哪些不是记录的文件，写从仓库根目录起的路径：* 代表一段名称，** 代表任意多层。
     *
     * @minItems 1
     *
     * Items: 路径
     */
    paths?: string[];
    /**
     * 改动种类：管哪几种改动；不写就是任何改动。
     *
     * @minItems 1
     *
     * Items: 改动种类：一种改动。
     */
    sorts?: ('added' | 'removed' | 'moved' | 'changed' | 'form')[];
    /**
     * 只管草稿：只管改动前后都是草稿的记录。
     */
    drafts?: boolean;
    /**
     * 只管错字：只管不超过这么多个字、不涉及数字和“不、得、应、可”等关键字的文字改动。
     */
    typo?: number;
    /**
     * 阶段：要经过的阶段；次序以阶段表为准。
     *
     * @minItems 1
     *
     * Items: 阶段
     */
    stages: string[];
  }[];
  /**
   * 根本文件：管别的文件的文件：审批规则、名册、数据格式、程序和自动流程。改动它们要更多人同意，也不能与内容改在一起。
   */
  constitution: {
    /**
     * 文件：哪些是根本文件，写从仓库根目录起的路径：* 代表一段名称，** 代表任意多层。
     *
     * @minItems 1
     *
     * Items: 路径
     */
    paths: string[];
    /**
     * 阶段：改动根本文件要经过的阶段。
     *
     * @minItems 1
     *
     * Items: 阶段
     */
    stages: string[];
  };
  /**
   * 自动检查：合并以前必须成功的自动检查。
   *
   * Items: 检查：一项检查。
   */
  checks?: {
    /**
     * 名称：检查的名称，与自动流程里的一致。
     */
    name: string;
    /**
     * 说明：检查什么，用公众看得懂的话。
     */
    title?: string;
    /**
     * 来源编号：由哪一个程序报告才算数，填它在平台上的编号。
     */
    source?: number;
  }[];
  /**
   * 反对意见：反对意见怎样了结。提出人自己可以撤回；这里写还有谁可以裁定。
   */
  objections?: {
    /**
     * 由谁裁定：可以裁定反对意见的角色，要写明理由。
     *
     * @minItems 1
     *
     * Items: 角色
     */
    resolvedBy: string[];
  };
}
/**
 * 权力事项：一项权力：谁依据什么行使、怎么办、多久、收不收费、不服怎么办。
 */
export interface Power {
  /**
   * 编号：权力事项的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 官方编码：上级编发的编码，可以有多个。
   */
  codes?: Code[];
  /**
   * 事项名称：权力事项的全称，与清单一致。
   */
  name: string;
  /**
   * 主项：本事项是哪一个主项的子项；没有就不填。
   */
  parent?: string;
  /**
   * 主项名称：清单上主项的名称；主项没有单独成为一条记录的才填。
   */
  parentName?: string;
  /**
   * 俗称：群众常用的说法，只用于检索。
   */
  aliases?: string[];
  /**
   * 子项：主项下面不单独成为一条记录的子项。
   *
   * Items: 子项
   */
  subItems?: {
    /**
     * 子项名称：子项的全称，与清单一致。
     */
    name: string;
    /**
     * 编码：子项编码。
     */
    code?: Code;
    /**
     * 说明：只属于这一子项的条件、范围等。
     */
    note?: string;
  }[];
  /**
   * 权力类型：行政许可、行政处罚、行政强制等，与清单一致。
   */
  type: string;
  /**
   * 权力族：对外行使的权力，还是单位内部的权力（人事、财务、采购、资产、决策等）。
   */
  family: 'external' | 'internal';
  /**
   * 实施部门：行使这项权力的部门。
   */
  office: string;
  /**
   * 行使主体：法律上由谁以自己的名义行使。
   */
  subject?: {
    /**
     * 名称：行使主体全称。
     */
    name: string;
    /**
     * 性质：法定机关、授权组织还是受委托组织。
     */
    nature?: 'statutory' | 'authorized' | 'entrusted' | 'other';
  };
  /**
   * 承办机构：具体承办的科室和岗位。
   *
   * Items: 承办机构
   */
  undertaking?: {
    /**
     * 机构：科室或下属机构名称。
     */
    unit: string;
    posts?: Posts;
  }[];
  /**
   * 共同实施部门：依法共同实施的其他部门。
   */
  jointOffices?: string[];
  /**
   * 行使层级：哪些层级可以行使。
   */
  levels?: ('national' | 'province' | 'city' | 'county' | 'town' | 'village' | 'graded')[];
  /**
   * 权限划分：各层级之间权限怎样划分。
   */
  authority?: string;
  /**
   * 权力来源：权力从哪里来。
   */
  source?: 'own' | 'delegatedDown' | 'authorizedFromAbove' | 'authorizedPeer' | 'entrustedFromAbove' | 'entrustedPeer';
  /**
   * 上级目录事项：上级统一目录中对应事项的编码；填写后会检查名称、编码、依据、法定时限是否与上级一致。
   */
  catalogue?: string;
  /**
   * 设定依据：设定和行使这项权力的法律依据，写到条；没有法律依据的不得列入清单。
   */
  legalBasis?: Citation[];
  /**
   * 依据原文（未能拆分）：导入时未能拆成条款的依据原文，照录待整理。
   */
  basisUnparsed?: string;
  /**
   * 服务对象：自然人、企业法人等；处罚、检查填“行政相对人”。
   */
  targets?: string[];
  /**
   * 行使内容：这项权力具体做什么，用平实的话说明。
   */
  content?: string;
  /**
   * 受理条件：符合哪些条件才能办。
   */
  conditions?: string[];
  /**
   * 数量限制：有没有数量限制。
   */
  quota?: string;
  /**
   * 申请材料：要交哪些材料。
   *
   * Items: 材料
   */
  materials?: {
    /**
     * 材料名称：材料的全称，如 建设工程规划许可证。
     */
    name: string;
    /**
     * 出具机构：材料由谁出具。
     */
    source?: string;
    /**
     * 原件份数：原件几份。
     */
    originals?: number;
    /**
     * 复印件份数：复印件几份。
     */
    copies?: number;
    /**
     * 是否必备：是否必须提交；可以容缺后补的选“否”。
     */
    required?: boolean;
    /**
     * 什么时候交：必须提交的不填。由部门共享取得的选“不用交”；只有某种情形才要的选“有此情形才交”，并在说明里写清是什么情形；可以先受理的选“可以后补”。
     */
    needed?: 'shared' | 'conditional' | 'later';
    /**
     * 表格下载：空白表格或样本的网址。
     */
    form?: Link;
    /**
     * 说明：填写或提交说明。
     */
    note?: string;
  }[];
  /**
   * 办理流程：办理的步骤。沿用同类事项共用流程的，选类别流程；有自己流程的，逐个填写环节。两样填一样。
   */
  procedure?: {
    /**
     * 类别流程：沿用哪一张类别流程图。
     */
    flow?: string;
    steps?: Steps;
    /**
     * 流程更新日期：流程最近一次修改的日期；不得早于事项本身的修改。
     */
    updated?: IsoDate;
  };
  /**
   * 办理时限：法定时限和承诺时限。
   */
  limits?: {
    /**
     * 法定时限：法律法规规定的最长时间。
     */
    statutory?: Limit;
    /**
     * 承诺时限：本单位承诺的时间，不得长于法定时限。
     */
    promised?: Limit;
  };
  /**
   * 收费：是否收费，依据和标准。
   */
  fee?: {
    /**
     * 是否收费：收费选“是”，不收费选“否”。
     */
    charged: boolean;
    /**
     * 收费项目：收费项目和标准。
     *
     * Items: 项目
     */
    items?: {
      /**
       * 名称：收费项目名称。
       */
      name: string;
      /**
       * 标准：收费标准。
       */
      standard: string;
      /**
       * 依据：收费依据。
       */
      basis?: Citation[];
    }[];
    /**
     * 说明：减免等。
     */
    note?: string;
  };
  /**
   * 处罚内容：处罚的行为、种类和幅度。
   */
  penalty?: {
    /**
     * 违法行为：处罚哪些行为。
     *
     * @minItems 1
     */
    behaviours: string[];
    /**
     * 处罚种类：警告、罚款、没收等。
     *
     * @minItems 1
     */
    kinds: string[];
    /**
     * 处罚幅度：法定幅度。
     */
    range?: string;
  };
  /**
   * 裁量基准：细化量化的裁量标准；同一尺度的各阶次不得重叠、不得留空。
   *
   * Items: 裁量尺度
   */
  discretion?: {
    /**
     * 裁量事项：对哪一种违法行为裁量。
     */
    name: string;
    /**
     * 衡量因素：按什么分档，如 违法所得（元）。
     */
    measure?: string;
    /**
     * 依据：裁量依据。
     */
    basis?: Citation[];
    /**
     * 阶次：由轻到重的各个阶次。
     *
     * @minItems 1
     *
     * Items: 阶次
     */
    grades: {
      /**
       * 阶次：如 轻微、一般、严重。
       */
      grade: string;
      /**
       * 情形：什么情形适用。
       */
      situation: string;
      /**
       * 幅度下限：数值下限。
       */
      min?: number;
      /**
       * 幅度上限：数值上限；没有上限的不填。
       */
      max?: number;
      /**
       * 含下限：正好等于下限的算不算这一档；不选就算。
       */
      minIncluded?: boolean;
      /**
       * 含上限：正好等于上限的算不算这一档；不选就不算，最后一档除外。
       */
      maxIncluded?: boolean;
      /**
       * 单位：如 元、倍、日。
       */
      unit?: string;
      /**
       * 处理：怎样处理。
       */
      penalty?: string;
    }[];
    /**
     * 法定下限：法律规定的幅度下限。
     */
    legalMin?: number;
    /**
     * 法定上限：法律规定的幅度上限。
     */
    legalMax?: number;
  }[];
  /**
   * 办理结果：办成以后得到什么。
   */
  result?: {
    /**
     * 结果名称：如 食品经营许可证。
     */
    name: string;
    /**
     * 结果样本：结果样本的网址。
     */
    sample?: Link;
    /**
     * 送达方式：怎样取得结果。
     */
    delivery?: string;
  };
  /**
   * 权利与救济：当事人有哪些权利，不服怎么办。
   */
  rights?: {
    /**
     * 陈述申辩：如何陈述、申辩。
     */
    statement?: string;
    /**
     * 听证：什么情形可以要求听证，多久内提出。
     */
    hearing?: string;
    /**
     * 行政复议：向谁申请复议、期限。
     */
    reconsideration?: {
      /**
       * 复议机关：向谁申请。
       */
      authority: string;
      /**
       * 申请期限（自然日）：一般 60 日。
       */
      days?: number;
      /**
       * 复议前置：是否必须先复议再起诉（行政复议法第二十三条）。
       */
      first?: boolean;
      /**
       * 说明：期限的例外、向谁申请等，照法律填写。
       */
      note?: string;
    };
    /**
     * 行政诉讼：向哪个法院起诉、期限。
     */
    litigation?: {
      /**
       * 管辖法院：向哪个法院起诉。
       */
      court: string;
      /**
       * 起诉期限（月）：一般 6 个月。
       */
      months?: number;
      /**
       * 说明：期限的例外、向哪个法院起诉等，照法律填写。
       */
      note?: string;
    };
    /**
     * 其他权利：知情、查阅、申请回避等。
     */
    other?: string[];
  };
  /**
   * 监督制约环节：哪些环节容易出问题、怎样防范。
   *
   * Items: 监督点
   */
  supervision?: {
    /**
     * 环节：哪个环节。
     */
    point: string;
    /**
     * 风险：可能出什么问题。
     */
    risk?: string;
    /**
     * 风险等级：高、中、低。
     */
    riskLevel?: 'high' | 'medium' | 'low';
    /**
     * 防控措施：怎样防范。
     */
    measure?: string;
    /**
     * 责任岗位：谁负责。
     */
    post?: string;
  }[];
  /**
   * 监督投诉渠道：不满意向哪里投诉；不填就用部门的渠道。
   */
  complaints?: Contact[];
  /**
   * 办事信息：到哪里办、什么时间、问谁。
   */
  service?: {
    /**
     * 办理地点：办理窗口。
     *
     * Items: 地点
     */
    places?: {
      /**
       * 地址：详细地址和窗口号。
       */
      address: string;
      /**
       * 办理时间：对外服务时间。
       */
      hours?: string;
      /**
       * 咨询电话：这个窗口的咨询电话，带区号。
       */
      phone?: Phone;
    }[];
    /**
     * 咨询电话：咨询这件事打哪个电话，带区号；不得填个人手机号。
     */
    phone?: Phone;
    /**
     * 网办地址：网上办理的网址。
     */
    online?: Link;
    /**
     * 到现场次数：申请人最多跑几次。
     */
    visits?: number;
    /**
     * 办理形式：窗口、网上等。
     */
    handling?: ('window' | 'web' | 'mobile' | 'courier' | 'other')[];
    /**
     * 办件类型：即办件当场办结；承诺件限期办结。
     */
    intake?: 'immediate' | 'promised' | 'other';
    /**
     * 受理通知书：受理后是否出具《受理通知书》、怎样查询进度。
     */
    receiptNotice?: string;
    /**
     * 表格样本：可下载的表格。
     *
     * Items: 表格
     */
    forms?: {
      /**
       * 名称：表格名称。
       */
      name: string;
      url: Link;
    }[];
    /**
     * 通办范围：全省通办等。
     */
    scope?: string;
    /**
     * 中介服务：是否需要中介服务。
     */
    intermediary?: string;
    /**
     * 特别程序：听证、检验、专家评审等不计入时限的程序。
     */
    specialProcedures?: string[];
    /**
     * 常见问题：群众常问的问题和回答。
     *
     * Items: 问答
     */
    faqs?: {
      /**
       * 问：问题。
       */
      question: string;
      /**
       * 答：回答。
       */
      answer: string;
    }[];
  };
  /**
   * 部门职责：清单“部门职责”一栏：本部门在这项权力上的职责分工。
   */
  officeDuty?: string;
  /**
   * 责任事项：行使权力时必须做的事及依据。
   *
   * Items: 责任
   */
  duties?: {
    /**
     * 阶段：如 受理阶段责任。
     */
    stage?: string;
    /**
     * 内容：责任内容。
     */
    text: string;
    /**
     * 依据：责任依据。
     */
    basis?: Citation[];
  }[];
  /**
   * 责任事项依据（原文）：导入时照录的责任事项依据。
   */
  dutyBasis?: string;
  /**
   * 追责情形：什么情形要追究责任。
   *
   * Items: 情形
   */
  accountability?: {
    /**
     * 情形：追责情形。
     */
    situation: string;
    /**
     * 依据：追责依据。
     */
    basis?: Citation[];
    /**
     * 追责目录：对应追责目录里的哪一条。
     */
    catalogue?: string;
  }[];
  /**
   * 追责对象：追责对象范围。
   */
  accountable?: string;
  /**
   * 追责依据（原文）：导入时照录的追责依据。
   */
  accountabilityBasis?: string;
  /**
   * 服务承诺：向群众承诺什么。
   */
  promise?: string[];
  /**
   * 工作纪律：承办人员不得做什么。
   */
  discipline?: string[];
  /**
   * 内部权力：只有内部权力才填的内容。
   */
  internal?: {
    /**
     * 主管领导：由谁主管，以职务表示。
     */
    leader?: string;
    /**
     * 部门职责：部门在这项内部权力中承担的职责。
     */
    departmentDuty?: string;
    /**
     * 人员分工：人员怎样分工。
     */
    staffing?: string;
    /**
     * 公示：怎样公示、公示几天。
     */
    notice?: string;
    /**
     * 备案：向谁备案。
     */
    filing?: string;
    /**
     * 标准：金额、范围等标准。
     */
    threshold?: string;
    /**
     * 集体研究：由哪个会议集体研究。
     */
    collective?: string;
  };
  /**
   * 责任人：这项权力的责任人，以职务表示。
   */
  responsible?: Responsible;
  /**
   * 公开方式：公开形式、范围、期限。
   */
  disclosure?: Disclosure;
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
  /**
   * 公开日期：在这一天之前不得公开（先党内、后社会的才填）。对外公开的清单里不能有还没到这一天的记录。
   */
  embargo?: IsoDate;
  /**
   * 状态：这项权力现在的状态。
   */
  status: 'draft' | 'future' | 'inForce' | 'suspended' | 'delegated' | 'repealed' | 'moved' | 'split' | 'merged' | 'referenced';
  /**
   * 有效期：规则何时起施行、何时止。
   */
  effective?: {
    /**
     * 施行日期：从哪一天起。
     */
    from?: IsoDate;
    /**
     * 终止日期：到哪一天止（含当天）。
     */
    to?: IsoDate;
  };
  /**
   * 去向：取消、下放、划转、合并、分设时填：哪一天、根据什么、到哪里去了。记录永不删除。
   */
  ending?: {
    /**
     * 日期：哪一天起。
     */
    date: IsoDate;
    /**
     * 理由：为什么。
     */
    ground: string;
    /**
     * 依据：根据什么。
     */
    basis?: Citation[];
    /**
     * 去向事项：接替它的权力事项。
     */
    targets?: string[];
    /**
     * 承接单位：下放、划转给谁。
     */
    receiver?: string;
  };
  /**
   * 状态说明：参照管理、暂停行使等的说明。
   */
  statusNote?: string;
  /**
   * 要素豁免：依法不需要某一项内容的，说明是哪一项、为什么。
   *
   * Items: 豁免
   */
  exemptions?: {
    /**
     * 哪一项：依法不需要的是哪一项内容。
     */
    field:
      | 'codes'
      | 'subItems'
      | 'subject'
      | 'undertaking'
      | 'levels'
      | 'authority'
      | 'source'
      | 'legalBasis'
      | 'targets'
      | 'content'
      | 'conditions'
      | 'quota'
      | 'materials'
      | 'procedure'
      | 'limits'
      | 'limits.statutory'
      | 'limits.promised'
      | 'fee'
      | 'penalty'
      | 'penalty.behaviours'
      | 'penalty.kinds'
      | 'penalty.range'
      | 'discretion'
      | 'result'
      | 'rights'
      | 'rights.statement'
      | 'rights.hearing'
      | 'rights.reconsideration'
      | 'rights.litigation'
      | 'supervision'
      | 'complaints'
      | 'service'
      | 'officeDuty'
      | 'duties'
      | 'accountability'
      | 'promise'
      | 'discipline'
      | 'internal'
      | 'internal.leader'
      | 'internal.departmentDuty'
      | 'internal.staffing'
      | 'internal.notice'
      | 'internal.filing'
      | 'internal.threshold'
      | 'internal.collective'
      | 'responsible'
      | 'disclosure';
    /**
     * 理由：为什么不需要。
     */
    reason: string;
  }[];
  /**
   * 专题：所属专题。
   */
  topics?: string[];
  /**
   * 列为重点权力日期：从哪一天起列为重点权力。
   */
  keySince?: IsoDate;
  /**
   * 最近复核：最近一次全面复核的日期。
   */
  reviewed?: IsoDate;
  /**
   * 下次复核：应在哪一天之前再次复核。
   */
  reviewBy?: IsoDate;
  /**
   * 更新日期：事项内容最近一次修改的日期。
   */
  updated?: IsoDate;
  /**
   * 数据来源：从哪份表的哪一行导入，由导入程序填写。
   */
  provenance?: {
    /**
     * 文件：文件名。
     */
    file: string;
    /**
     * 工作表：工作表名。
     */
    sheet?: string;
    /**
     * 行：第几行，从 1 起。
     */
    row?: number;
    /**
     * 序号：原表序号。
     */
    serial?: string;
    /**
     * 来源指纹：来源文件内容的指纹；同一份表换个文件名再导入，凭它认出来。
     */
    source?: string;
    /**
     * 导入指纹：导入时这条记录内容的指纹；再次导入时凭它知道有没有人工修改，修改过的不会被覆盖。不要手工改动。
     */
    digest?: string;
  };
  /**
   * 备注：其他说明。
   */
  notes?: string;
}
/**
 * 新闻发布：一次新闻发布，以及发布前的审批。
 */
export interface Press {
  /**
   * 编号：新闻发布的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：发布日期：哪一天发布，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 发布形式：用哪一种方式发布。
   */
  form: 'conference' | 'reporters' | 'briefing' | 'interview' | 'statement';
  /**
   * 发布内容：属于哪一类应当发布的内容。
   */
  content?: 'work' | 'achievement' | 'document' | 'concern' | 'emergency' | 'personnel' | 'foreign';
  /**
   * 新闻发言人：什么职务的人担任发言人，写职务不写姓名。
   */
  spokesperson: string;
  /**
   * 地点：在哪里发布。
   */
  place?: string;
  /**
   * 重大部署或者重要政策：涉及重大工作部署、全局性重要政策的填“是”，须经主要领导批准。
   */
  majorPolicy?: boolean;
  /**
   * 审批：发布前依次由谁审、哪天审：发言人初审、分管领导审定、主要领导批准。
   *
   * Items: 审批
   */
  approvals?: {
    /**
     * 环节：审批的哪一步。
     */
    stage: 'spokesperson' | 'inCharge' | 'head';
    /**
     * 职务：审批人的职务，不写姓名。
     */
    post?: string;
    /**
     * 日期：哪一天审定。
     */
    date: IsoDate;
  }[];
  /**
   * 摘要：两三句话说清楚发布了什么。
   */
  summary: string;
  /**
   * 发布要点：一条一句。
   */
  points?: string[];
  /**
   * 答记者问：记者问了什么，怎样回答。
   *
   * Items: 问答
   */
  questions?: {
    /**
     * 问题：记者的问题。
     */
    question: string;
    /**
     * 回答：发言人或者部门的回答。
     */
    answer: string;
    /**
     * 回答人：回答人的职务或者部门。
     */
    by?: string;
  }[];
  /**
   * 到场媒体：有几家媒体到场。
   */
  media?: number;
  /**
   * 公布渠道：在哪里能看到发布内容。
   */
  channels?: string[];
  /**
   * 保密审查：公开以前有没有审查过是否涉密：哪个岗位、哪天、结论是什么。
   */
  secrecyReview?: SecrecyReview;
  /**
   * 有关权力事项：与清单上的哪些权力事项有关。
   */
  powers?: string[];
  /**
   * 有关重大决策：与哪些重大决策有关。
   */
  decisions?: string[];
  /**
   * 发布材料：发布稿和附件。
   */
  documents?: Document[];
}
/**
 * 代表建议：代表、委员或党代表提出的一条建议，以及答复。
 */
export interface Proposal {
  /**
   * 编号：代表建议的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明建议什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：收到日期：承办单位哪一天收到，答复期限从这一天算起。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 建议编号：如 第 12 号。
   */
  number?: string;
  /**
   * 建议类别：是谁的建议。
   */
  kind: 'partyDelegate' | 'deputy' | 'member' | 'public';
  /**
   * 提出的途径：在什么场合提出的。
   */
  way?: 'observing' | 'attending' | 'inspection' | 'written' | 'phone' | 'session';
  /**
   * 提出人数：有几个人联名。
   */
  proposers?: number;
  /**
   * 提出人：只写身份和姓，如 县党代表李某；也可以只写代表团。
   */
  from?: string;
  /**
   * 建议内容：建议做什么，为什么。
   */
  gist: string;
  /**
   * 会办部门：还有哪些部门一起办。
   */
  coOffices?: string[];
  /**
   * 答复期限：应当在哪一天以前答复；按统一期限的不填。
   */
  due?: IsoDate;
  /**
   * 答复：每次答复一条，先答复的在前。
   *
   * Items: 答复
   */
  replies?: {
    /**
     * 答复日期：哪一天答复。
     */
    date: IsoDate;
    /**
     * 文号：答复函的文号。
     */
    number?: string;
    /**
     * 办理结果：建议办成了没有。
     */
    outcome: 'done' | 'planned' | 'partly' | 'reference';
    /**
     * 答复要点：答复说了什么；不能办的写明原因。
     */
    text: string;
  }[];
  /**
   * 提出人意见：提出人对答复满意不满意。
   */
  satisfaction?: 'satisfied' | 'basically' | 'dissatisfied' | 'unknown';
  /**
   * 后来怎样：答复以后办到哪一步，一次一条。
   *
   * Items: 进展
   */
  progress?: {
    /**
     * 日期：哪一天的情况。
     */
    date: IsoDate;
    /**
     * 情况：办到了哪一步。
     */
    text: string;
  }[];
  /**
   * 有关权力事项：与清单上的哪些权力事项有关。
   */
  powers?: string[];
  /**
   * 有关重大决策：与哪些重大决策有关。
   */
  decisions?: string[];
}
/**
 * 整改：评议、投诉或检查中发现的一个问题，由谁改、何时改完、改得怎样。
 */
export interface Rectification {
  /**
   * 编号：整改的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明要改什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门整改、对结果负责。
   */
  office: string;
  /**
   * 日期：哪一天列入整改，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 问题：群众或者检查指出了什么问题，照实写。
   */
  problem: string;
  /**
   * 问题来源：问题是从哪里来的。
   */
  source: {
    /**
     * 来源：评议、投诉、检查，还是监督员或群众的建议。
     */
    kind: 'evaluation' | 'complaint' | 'inspection' | 'suggestion';
    /**
     * 评议：来自哪一次评议。
     */
    evaluation?: string;
    /**
     * 评议内容：来自评议表的哪一项，填这一项的编号；一次整改几项的不填。
     */
    item?: string;
    /**
     * 投诉：来自哪一件投诉案例。
     */
    complaint?: string;
    /**
     * 说明：来源的其他情况，如哪一次检查。
     */
    note?: string;
  };
  /**
   * 责任人：由哪个岗位负责整改，写职务不写姓名。
   */
  owner: {
    /**
     * 职务：如 局长、政务服务科科长。
     */
    post: string;
    /**
     * 部门：责任人属于另一个部门的，选那个部门。
     */
    office?: string;
  };
  /**
   * 整改措施：准备怎样改，一条一件事。
   *
   * @minItems 1
   *
   * Items: 措施：一条措施。
   */
  measures: string[];
  /**
   * 整改期限：应在哪一天之前改完，含当天。
   */
  due: IsoDate;
  /**
   * 延期：经批准延期的才填。
   */
  extension?: {
    /**
     * 延期至：延到哪一天。
     */
    until: IsoDate;
    /**
     * 理由：为什么延期。
     */
    reason: string;
    /**
     * 批准单位：由谁批准。
     */
    approvedBy: string;
  };
  /**
   * 进展：改到哪一步了，从早到晚。
   *
   * Items: 进展
   */
  progress?: {
    /**
     * 日期：哪一天。
     */
    date: IsoDate;
    /**
     * 情况：做了什么。
     */
    text: string;
  }[];
  /**
   * 整改完成：改完了才填。
   */
  done?: {
    /**
     * 完成日期：哪一天改完。
     */
    date: IsoDate;
    /**
     * 结果：改成了什么样，用事实和数字说明。
     */
    result: string;
  };
  /**
   * 回访验收：由谁回访或者验收，结论怎样。
   */
  checked?: {
    /**
     * 日期：哪一天回访。
     */
    date: IsoDate;
    /**
     * 回访单位：由谁回访或者验收。
     */
    by: string;
    /**
     * 结论：群众认可、基本认可，还是需要重新整改。
     */
    result: 'accepted' | 'partly' | 'reopened';
    /**
     * 说明：回访的情况。
     */
    note?: string;
  };
  /**
   * 公布日期：整改情况哪一天向社会公布。
   */
  published?: IsoDate;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 依申请公开：一件隐去身份的政府信息公开申请的办理过程。
 */
export interface Request {
  /**
   * 编号：依申请公开的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 收到日期：收到申请的日期，期限从这一天的第二天起算。
   */
  date: IsoDate;
  /**
   * 申请方式：申请人怎样提出。
   */
  way: 'visit' | 'mail' | 'online' | 'fax';
  /**
   * 申请人类别：只写类别，不写姓名。
   */
  applicant: 'person' | 'company' | 'research' | 'association' | 'legalService' | 'other';
  /**
   * 申请的内容：申请公开什么信息，不写申请人的个人情况。
   */
  subject: string;
  /**
   * 补正：申请内容不明确，请申请人补正的经过；没有的不填。
   */
  supplement?: {
    /**
     * 告知日期：一次性告知补正的日期。
     */
    asked: IsoDate;
    /**
     * 补正收到：收到补正的日期，答复期限从这一天重新起算；没有补正的不填。
     */
    received?: IsoDate;
  };
  /**
   * 征求第三方意见：书面征求第三方意见的经过，所用时间不计入答复期限；没有的不填。
   */
  thirdParty?: {
    /**
     * 征求日期：发出征求意见书的日期。
     */
    asked: IsoDate;
    /**
     * 答复日期：收到第三方意见的日期；没有答复的不填。
     */
    answered?: IsoDate;
    /**
     * 同意公开：第三方是否同意公开。
     */
    agreed?: boolean;
  };
  /**
   * 延长答复期限：延长答复期限的经过；没有延长的不填。
   */
  extension?: {
    /**
     * 告知日期：告知申请人延长的日期。
     */
    date: IsoDate;
    /**
     * 延长几个工作日：延长的工作日数，最多二十个。
     */
    days: number;
    /**
     * 理由：为什么延长。
     */
    reason: string;
    /**
     * 批准的岗位：由哪个岗位批准，写岗位不写人名。
     */
    approvedBy: string;
  };
  /**
   * 答复日期：书面答复的日期；还没有答复的不填。
   */
  answered?: IsoDate;
  /**
   * 办理结果：答复的种类。
   */
  result?: 'disclosed' | 'partly' | 'refused' | 'notHeld' | 'notHandled' | 'other';
  /**
   * 理由和依据：不公开、部分公开或者无法提供的，写明理由和依据的条款。
   */
  reason?: string;
  /**
   * 告知了救济途径：答复书是否写明复议和诉讼的途径和期限。
   */
  remedyTold?: boolean;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 审批人员名册：谁在什么时候担任哪个审批角色，用哪个账号或者签名密钥表示同意。写岗位，不写个人信息。
 */
export interface Roster {
  /**
   * 人员：一人一条。离任的人不删除，写明任期到哪一天为止。
   *
   * Items: 人员：一个人。
   */
  people: {
    /**
     * 编号：本名册自己的编号，一经使用永不更改、永不给别人。只用小写字母、数字和连字符。
     */
    id: string;
    /**
     * 称呼：公开时怎样称呼，写单位和岗位，如 县司法局审核岗甲。
     */
    name: string;
    /**
     * 部门：所在的部门；不在部门名录里的单位不填。
     */
    office?: string;
    /**
     * 平台账号：在代码托管平台上的账号，以数字编号为准，账号名称改了不影响。
     *
     * Items: 账号：一个账号。
     */
    identities?: {
      /**
       * 平台：哪一个平台。
       */
      forge: 'github' | 'gitee' | 'gitlab' | 'other';
      /**
       * 数字编号：平台给账号的数字编号，永远不变。
       */
      id: number;
      /**
       * 账号名称：现在的账号名称，只供辨认和通知。
       */
      login?: string;
    }[];
    /**
     * 签名密钥：用来签名的公钥；换了密钥的，旧的写明用到哪一天。
     *
     * Items: 密钥：一把公钥。
     */
    keys?: {
      /**
       * 公钥：一行公钥：算法和内容，不带注释。
       */
      key: string;
      /**
       * 启用日期：从哪一天起用。
       */
      from?: IsoDate;
      /**
       * 停用日期：用到哪一天为止（含当天）。
       */
      to?: IsoDate;
    }[];
    /**
     * 提交用的邮箱：提交记录里用的办公邮箱，用来认出改动是谁写的：自己写的自己不能审。
     *
     * Items: 邮箱
     */
    emails?: string[];
    /**
     * 任职：担任过哪些角色、从哪天到哪天。
     *
     * @minItems 1
     *
     * Items: 任职：一段任职。
     */
    terms: {
      /**
       * 角色：审批规则里的角色编号。
       */
      role: string;
      /**
       * 哪个部门的：只对哪个部门的记录有效；不填就是不限部门。
       */
      office?: string;
      /**
       * 开始：从哪一天起。
       */
      from: IsoDate;
      /**
       * 结束：到哪一天为止（含当天）；现任的不填。
       */
      to?: IsoDate;
      /**
       * 代理：是否代理。
       */
      acting?: boolean;
      /**
       * 依据：任命或者授权的文件。
       */
      source?: string;
    }[];
    /**
     * 回避：应当回避的事项。
     *
     * Items: 回避：一项回避。
     */
    recusals?: {
      /**
       * 部门：回避这个部门的全部记录。
       */
      office?: string;
      /**
       * 记录：回避这条记录，写它的种类和编号。
       */
      record?: string;
      /**
       * 开始：从哪一天起。
       */
      from?: IsoDate;
      /**
       * 结束：到哪一天为止（含当天）。
       */
      to?: IsoDate;
      /**
       * 理由：为什么回避；只写性质，不写个人信息。
       */
      reason: string;
    }[];
  }[];
}
/**
 * 许可和处罚决定公示：一件行政许可或行政处罚决定的公示，以及公示到哪一天、有没有撤下。
 */
export interface Ruling {
  /**
   * 编号：许可和处罚决定公示的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 决定日期：作出决定的日期。
   */
  date: IsoDate;
  /**
   * 种类：许可还是处罚。
   */
  type: 'licence' | 'penalty';
  /**
   * 决定书文号：如 示市监罚〔2026〕12号。
   */
  number: string;
  /**
   * 权力事项：依据哪一项权力作出的。
   */
  power: string;
  /**
   * 当事人：对谁作出的。企业写全称，个人只写姓加“某”。
   */
  party: {
    /**
     * 类别：企业、个体户、个人或者其他。
     */
    kind: 'company' | 'business' | 'person' | 'organisation';
    /**
     * 名称：企业写全称；个人写作 张某，不写全名。
     */
    name: string;
    /**
     * 统一社会信用代码：企业的统一社会信用代码；个人不填。
     */
    creditCode?: string;
  };
  /**
   * 主要事实：处罚写违法事实；许可写申请的事项。
   */
  facts: string;
  /**
   * 依据：依据的条款。
   *
   * @minItems 1
   */
  basis: Citation[];
  /**
   * 决定内容：许可了什么，或者给予什么处罚。
   */
  content: string;
  /**
   * 处罚种类：给予了哪几种处罚。
   *
   * Items: 处罚种类：处罚的种类。
   */
  penaltyKinds?: ('warning' | 'criticism' | 'fine' | 'confiscation' | 'suspension' | 'revocation' | 'restriction' | 'other')[];
  /**
   * 金额（元）：罚款和没收的金额，单位元。
   */
  amountYuan?: number;
  /**
   * 许可有效期至：许可证到哪一天失效；长期有效的不填。
   */
  validTo?: IsoDate;
  /**
   * 公示日期：放到网上的日期。
   */
  published: IsoDate;
  /**
   * 公示到哪一天：公示期满的日期，过了这一天应当撤下。
   */
  showUntil?: IsoDate;
  /**
   * 撤下：决定被变更、撤销或者公示期满而撤下的经过；仍在公示的不填。
   */
  withdrawn?: {
    /**
     * 变更或者撤销的日期：决定依法变更、撤销、确认违法或者无效的日期；公示期满的不填。
     */
    changed?: IsoDate;
    /**
     * 撤下日期：从网上撤下的日期。
     */
    date: IsoDate;
    /**
     * 原因：为什么撤下。
     */
    reason: 'changed' | 'revoked' | 'unlawful' | 'expired' | 'repaired';
    /**
     * 公开说明：向社会说明的理由。
     */
    explanation: string;
  };
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 责任追究结果：一件决定公开的责任追究结果。
 */
export interface Sanction {
  /**
   * 编号：责任追究结果的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 决定日期：作出追究决定的日期。
   */
  date: IsoDate;
  /**
   * 追责情形：属于追责目录里的哪一种情形。
   */
  situation: string;
  /**
   * 追究方式：用了哪几种方式。
   *
   * @minItems 1
   *
   * Items: 追究方式：追责目录里的一种方式。
   */
  measures: string[];
  /**
   * 被追究的岗位：写部门和岗位，不写姓名。
   */
  post: string;
  /**
   * 事实：做了什么、没做什么，造成什么后果；不写姓名。
   */
  facts: string;
  /**
   * 依据：依据的条款。
   *
   * @minItems 1
   */
  basis?: Citation[];
  /**
   * 决定机关：由哪个机关决定。
   */
  decidedBy: string;
  /**
   * 公开的决定：只有决定公开的才放在这里：谁、哪天决定公开。
   */
  publication: {
    /**
     * 决定公开的机关：哪个机关决定公开。
     */
    by: string;
    /**
     * 日期：决定公开的日期。
     */
    date: IsoDate;
  };
  /**
   * 取消当年评优资格：是否已经取消当年考核评优和评选先进的资格。
   */
  honoursCancelled?: boolean;
  /**
   * 涉及的权力事项：涉及哪一项权力；没有的不填。
   */
  power?: string;
  /**
   * 申诉途径：告知了怎样申诉。
   */
  remedy?: string;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
}
/**
 * 站点：谁发布、发布在哪里、用什么语言。
 */
export interface Site {
  /**
   * 站点名称：如 示例县阳光清单。
   */
  title: string;
  /**
   * 英文名称：英文界面的站点名称。
   */
  titleEn?: string;
  /**
   * 行政区域：哪一级哪一个地方。
   */
  jurisdiction: {
    /**
     * 名称：如 示例县。
     */
    name: string;
    /**
     * 英文名：英文界面显示的地名。
     */
    nameEn?: string;
    /**
     * 行政区划代码：6 位数字；虚构的示例以 99 开头。
     */
    divisionCode: string;
    /**
     * 层级：本级政府的层级。
     */
    level?: 'national' | 'province' | 'city' | 'county' | 'town' | 'village' | 'graded';
  };
  /**
   * 主办单位：谁主办。
   */
  publisher: string;
  /**
   * 联系方式：站点联系方式。
   */
  contact?: {
    phone?: Phone;
    /**
     * 地址：主办单位的办公地址。
     */
    address?: string;
    /**
     * 邮箱：单位邮箱。
     */
    email?: string;
  };
  /**
   * 网站地址：网站的完整网址；还没有定的可以不填。
   */
  url?: string;
  /**
   * 子路径：网站放在某个网址的下一级时填那一级的路径，前后都有斜杠；没有就不填。
   */
  base?: string;
  /**
   * 界面语言：中文必选；选了英文就同时生成英文界面。
   *
   * @minItems 1
   */
  languages: ('zh' | 'en')[];
  /**
   * 是否示例：示例站点选“是”，每一页都会标明。
   */
  sample?: boolean;
  /**
   * 仓库性质：公开的仓库只能有向社会公开的记录；内部的仓库可以存放其他记录。
   */
  visibility: 'public' | 'private';
  /**
   * 代码托管：用于“提出修改”“报告错误”的链接；不填则提供下载。
   */
  forge?: {
    /**
     * 平台：平台种类。
     */
    kind: 'github' | 'gitee' | 'gitlab';
    /**
     * 仓库：仓库网址。
     */
    repository: string;
    /**
     * 分支：主分支名。
     */
    branch?: string;
    /**
     * 内容目录：内容目录在仓库中的位置。
     */
    path?: string;
  };
  /**
   * 官方网站标识：只有真正的政府网站才填写；不填就不出现。
   */
  marks?: {
    /**
     * 网站标识码：10 位数字。
     */
    siteIdCode?: string;
    /**
     * ICP备案号：工业和信息化部门的网站备案号。
     */
    icp?: string;
    /**
     * 公安备案号：公安机关联网备案号，如 示公网安备 99010102000001号。
     */
    police?: string;
    /**
     * 承办单位：网站的承办单位全称。
     */
    organizer?: string;
  };
  /**
   * 政府网站元数据：政府网站规范要求的网页标签；不填就不出现。
   */
  meta?: {
    /**
     * 站点名称：网页标签里的站点名称。
     */
    siteName?: string;
    /**
     * 域名：网页标签里的网站域名。
     */
    siteDomain?: string;
    /**
     * 信息来源：网页标签里的信息来源单位。
     */
    contentSource?: string;
  };
  /**
   * 启用日期：从哪一天起，每次修改都要有调整记录。
   */
  adoptedOn?: IsoDate;
  /**
   * 首页说明：首页上的一段说明。
   */
  seedNotice?: string;
}
/**
 * 人员与岗位：一个岗位上的人员或执法人员：职责、执法证号。
 */
export interface Staff {
  /**
   * 编号：人员的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 部门：所在部门。
   */
  office: string;
  /**
   * 科室：所在科室。
   */
  unit?: string;
  /**
   * 岗位：岗位名称。
   */
  post: string;
  /**
   * 姓名：公开的执法人员姓名；可以不填。
   */
  name?: string;
  /**
   * 岗位职责：这个岗位负责哪些事，一项填一件。
   *
   * @minItems 1
   */
  duties: string[];
  /**
   * 执法证号：执法证上的号码，不得与别人重复。
   */
  licence?: string;
  /**
   * 执法证有效期至：执法证到哪一天有效。
   */
  licenceUntil?: IsoDate;
  /**
   * 照片：照片的网址，可以不填。
   */
  photo?: Link;
  /**
   * 办公电话：办公电话，带区号；不得填个人手机号。
   */
  phone?: Phone;
  /**
   * B 岗：主办人不在时由谁顶岗，填岗位或人员。
   */
  deputy?: string;
  /**
   * 任期：任职时间。
   */
  term?: {
    /**
     * 自：从哪一天起任职。
     */
    from?: IsoDate;
    /**
     * 至：任职到哪一天；仍在任的不填。
     */
    to?: IsoDate;
  };
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
}
/**
 * 公开监督员：一位受聘的公开监督员：身份、监督哪些部门、任期、怎样联系。
 */
export interface Supervisor {
  /**
   * 编号：监督员的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 监督员证号：监督员证上的号码。
   */
  number?: string;
  /**
   * 姓名：本人同意公开的姓名，也可以只填姓，如“张某”；可以不填。
   */
  name?: string;
  /**
   * 身份：以什么身份受聘。
   */
  kind: 'delegate' | 'member' | 'other';
  /**
   * 所在单位：工作单位，或者推荐他的单位、社区。
   */
  organisation?: string;
  /**
   * 监督的部门：监督哪些部门，可以有几个。
   *
   * @minItems 1
   *
   * Items: 部门：监督的一个部门。
   */
  watches: string[];
  /**
   * 任期：聘任的起止日期。
   */
  term: {
    /**
     * 自：从哪一天起受聘。
     */
    from: IsoDate;
    /**
     * 至：聘到哪一天为止，含当天；没有定期限的不填。
     */
    to?: IsoDate;
  };
  /**
   * 办公电话：办公电话，带区号；不得填个人手机号。
   */
  phone?: Phone;
  /**
   * 联系方式：没有办公电话的，填怎样找到他，如“由某单位转交”。
   */
  contact?: Contact;
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
}
/**
 * 同义词：群众的说法和清单用语的对照，只用于检索。
 */
export interface Synonyms {
  /**
   * 对照：对照表。
   *
   * Items: 对照
   */
  synonyms: {
    /**
     * 群众说法：群众怎么说。
     *
     * @minItems 1
     */
    say: string[];
    /**
     * 清单用语：清单里怎么写。
     *
     * @minItems 1
     */
    means: string[];
  }[];
}
/**
 * 分类表：一张分类表：各个类目的编号、名称、含义。各地可以增删。
 */
export interface Taxonomy {
  /**
   * 编号：分类表的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 种类：这是哪一种分类表。
   */
  kind:
    | 'power-types'
    | 'org-types'
    | 'audiences'
    | 'disclosure-terms'
    | 'accountability'
    | 'key-networks'
    | 'law-kinds'
    | 'tax-powers'
    | 'rating-scales'
    | 'question-sheets'
    | 'evaluation-groups'
    | 'complaint-classes'
    | 'other';
  /**
   * 名称：分类表名称。
   */
  title: string;
  /**
   * 英文名称：英文界面显示的名称。
   */
  titleEn?: string;
  /**
   * 依据：分类依据什么文件。
   */
  source?: string;
  /**
   * 声明的类目数：文件里说有几类；与实际不符会报告。
   */
  declaredTotal?: number;
  /**
   * 类目：各个类目。
   *
   * @minItems 1
   *
   * Items: 类目
   */
  entries: {
    /**
     * 编号：类目编号。
     */
    id: string;
    /**
     * 名称：类目名称。
     */
    title: string;
    /**
     * 英文名称：英文界面显示的类目名称。
     */
    titleEn?: string;
    /**
     * 代码：国家标准代码，如 01。
     */
    code?: string;
    /**
     * 上级类目：上级类目编号。
     */
    parent?: string;
    /**
     * 含义：一句话解释，给普通读者看。
     */
    description?: string;
    /**
     * 英文含义：英文解释。
     */
    descriptionEn?: string;
    /**
     * 同义写法：导入时认作同一类目的写法。
     */
    synonyms?: string[];
    /**
     * 权力族：对外或内部。
     */
    family?: 'external' | 'internal';
    /**
     * 必填字段：这一类事项必须填写哪些内容。
     */
    requires?: string[];
    /**
     * 不应填写：这一类事项不应填写哪些内容。
     */
    forbids?: string[];
    /**
     * 公开渠道：这一范围用什么渠道公开。
     */
    channels?: string[];
    /**
     * 向社会公开：属于向社会公开的范围。
     */
    public?: boolean;
    /**
     * 牵头部门：由哪个部门牵头。
     */
    leadOffice?: string;
    /**
     * 细目：下列细目。
     */
    children?: string[];
    /**
     * 各个档次：评议档次才填：由好到差的各个档次。
     *
     * @minItems 2
     *
     * Items: 档次
     */
    grades?: {
      /**
       * 编号：档次编号。
       */
      id: string;
      /**
       * 名称：档次名称，如 满意。
       */
      title: string;
      /**
       * 英文名称：英文界面显示的名称。
       */
      titleEn?: string;
      /**
       * 代码：国家标准里的代码。
       */
      code?: string;
      /**
       * 意见：算作肯定、中间、否定，还是没有表示意见。
       */
      side: 'positive' | 'neutral' | 'negative' | 'none';
      /**
       * 折算分：折算成百分制时这一档算多少分；不计分的不填。
       */
      weight?: number;
      /**
       * 同义写法：导入时认作同一档次的写法。
       *
       * Items: 写法：一种写法。
       */
      synonyms?: string[];
    }[];
    /**
     * 评议内容：评议表才填：要评的各项内容。
     *
     * @minItems 1
     *
     * Items: 内容
     */
    items?: {
      /**
       * 编号：这一项的编号。
       */
      id: string;
      /**
       * 名称：这一项评什么。
       */
      title: string;
      /**
       * 英文名称：英文界面显示的名称。
       */
      titleEn?: string;
      /**
       * 同义写法：导入时认作同一项的写法。
       *
       * Items: 写法：一种写法。
       */
      synonyms?: string[];
    }[];
    /**
     * 可用的档次：评议表才填：这张表可以用哪几套评议档次。
     *
     * Items: 评议档次：一套评议档次。
     */
    scales?: string[];
  }[];
}
/**
 * 专题：把群众最关心的权力放在一起，如重点权力、热点权力。
 */
export interface Topic {
  /**
   * 编号：专题的永久编号，会成为网址的一部分；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 名称：专题名称。
   */
  title: string;
  /**
   * 英文名称：英文界面显示的名称。
   */
  titleEn?: string;
  /**
   * 说明：为什么设这个专题。
   */
  summary: string;
  /**
   * 牵头部门：负责维护这个专题的部门。
   */
  leadOffice?: string;
  /**
   * 重点公开网络：属于哪一个重点公开网络。
   */
  network?: string;
  /**
   * 权力事项：包括的权力事项。
   */
  powers: string[];
  /**
   * 增长记录：专题里的权力项数怎样变化。
   *
   * Items: 记录
   */
  growth?: {
    /**
     * 日期：数量发生变化的日期。
     */
    date: IsoDate;
    /**
     * 数量：到这一天专题里有多少项。
     */
    count: number;
    /**
     * 说明：为什么增加或减少。
     */
    note?: string;
  }[];
  /**
   * 排序：在专题列表里排第几，小的在前。
   */
  order?: number;
  /**
   * 公开范围：谁可以看到这条记录。对外公开的清单里只能选“社会”。
   */
  audience: string;
}
/**
 * 档案移交：一次向档案馆或文件中心的移交，以及移交清单。
 */
export interface Transfer {
  /**
   * 编号：档案移交的永久编号，必须与文件名相同；一经发布永不更改、永不重复使用。只用小写字母、数字和连字符。
   */
  id: string;
  /**
   * 标题：一句话说明这是什么，显示在列表和检索里。
   */
  title: string;
  /**
   * 部门：由哪个部门公开、对内容负责。
   */
  office: string;
  /**
   * 日期：移交日期：哪一天移交，列表按它排序。
   */
  date: IsoDate;
  /**
   * 公开范围：谁可以看到这条记录。公开仓库里只能是“社会”。
   */
  audience: string;
  /**
   * 先内后外的公开日：先在内部公开、到这一天才向社会公开的，写这一天；公开仓库里不得放进还没到日子的内容。
   */
  embargo?: IsoDate;
  /**
   * 接收单位：移交给哪个档案馆、文件中心。
   */
  receiver: string;
  /**
   * 移交说明：为什么移交、包括哪些材料。
   */
  purpose?: string;
  /**
   * 移交岗位：由哪个岗位移交，写岗位不写姓名。
   */
  handedOver?: string;
  /**
   * 接收岗位：由哪个岗位清点接收，写岗位不写姓名。
   */
  received?: string;
  /**
   * 总数：移交文据上写的总数。
   */
  total?: {
    /**
     * 盒数：一共多少盒。
     */
    boxes?: number;
    /**
     * 件数：一共多少件。
     */
    items?: number;
    /**
     * 页数：一共多少页。
     */
    pages?: number;
  };
  /**
   * 移交清单：逐件写明装在哪一盒、是什么、多少页。
   *
   * Items: 移交件
   */
  items?: {
    /**
     * 盒号：装在第几盒，如 2025-01。
     */
    box: string;
    /**
     * 档号：档案的编号。
     */
    number?: string;
    /**
     * 题名：这一件的名称。
     */
    title: string;
    /**
     * 形成日期：这一件哪一天形成。
     */
    date?: IsoDate;
    /**
     * 页数：多少页。
     */
    pages?: number;
    /**
     * 保管期限：保管多久。
     */
    term?: 'permanent' | 'thirtyYears' | 'tenYears';
    /**
     * 开放情况：可不可以查阅。
     */
    open?: 'open' | 'onRequest' | 'closed';
  }[];
  /**
   * 查阅和复制：群众怎样查阅、复制。
   */
  copies?: {
    /**
     * 办法：带什么证件、到哪里、多久能拿到。
     */
    how: string;
    /**
     * 收费：收不收费；不收的写“不收费”。
     */
    fee?: string;
    /**
     * 办公电话：向哪个办公电话询问，带区号；不得填个人手机号。
     */
    phone?: Phone;
    /**
     * 网址：网上查阅的地址。
     */
    link?: Link;
  };
  /**
   * 移交文据：双方签字盖章的移交文据。
   */
  document?: Document;
}
