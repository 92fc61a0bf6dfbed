// The layouts and defects of real lists, in workbooks of our own making.
import { describe, expect, test } from 'vitest';
import { HEADER, importSheet, itemRow, type MadeSheet } from './made-sources.ts';

const reasons = async (sheet: MadeSheet) => (await importSheet(sheet)).sheet.explained.map(({ row, reason }) => [row, reason]);
const names = async (sheet: MadeSheet) => (await importSheet(sheet)).powers.map((power) => power.name);

describe('the header', () => {
  test('stands below merged title rows, and its words may be broken over lines', async () => {
    const header = HEADER.map((word) => (word.length > 3 ? `${word.slice(0, 2)}\n ${word.slice(2)}` : word));
    const { sheet, powers } = await importSheet({ rows: [['  示例县交通运输局2024年权责清单'], [], header, itemRow('1', '示例许可')], merges: ['A1:O2'] });
    expect(sheet.explained).toEqual([
      { row: 1, reason: 'title', because: '表头以上的标题或说明' },
      { row: 2, reason: 'title', because: '表头以上的标题或说明' },
      { row: 3, reason: 'header', because: '表头' },
    ]);
    expect(powers[0]).toMatchObject({ name: '示例许可', levels: ['county'], authority: '负责本级示例许可', officeDuty: '负责示例管理', dutyBasis: '【法律】《示例责任法》第三条' });
  });

  test('is matched word by word: 责任事项依据 is not 实施依据, 责任事项内容 is not a name', async () => {
    const { powers, sheet } = await importSheet({ rows: [['责任事项依据', '责任事项内容', '追责情形', '事项名称', '实施依据', '权力类型'], ['乙法第二条', '1.公开。', '1.不办的。', '示例许可', '《甲法》（2020年）第一条', '行政许可']] });
    expect(powers[0]).toMatchObject({ name: '示例许可', legalBasis: [{ title: '甲法', edition: '2020年', article: 1 }], dutyBasis: '乙法第二条', duties: [{ text: '公开。' }], accountability: [{ situation: '不办的。' }] });
    expect(sheet.columns.map((column) => column.field)).toEqual(['dutyBasis', 'duties', 'accountability', 'name', 'basis', 'type']);
  });

  test('that only contains a known word is not known, and its column is told, not guessed', async () => {
    const { sheet, powers } = await importSheet({ rows: [['事项名称', '权力类型', '实施依据', '依据来源'], ['示例许可', '行政许可', '《甲法》第一条', '某系统']] });
    expect(sheet.columns.at(-1)).toEqual({ column: 'D', header: '依据来源', dropped: '表头不认识，请核对' });
    expect(JSON.stringify(powers)).not.toContain('某系统');
  });

  test('of two lines gives level and authority their own columns', async () => {
    const top = [...HEADER];
    const below = HEADER.map((_, column) => (column === 7 ? '层级' : column === 8 ? '权限' : ''));
    const merges = [...'ABCDEFGJKLMNO'].map((letter) => `${letter}1:${letter}2`);
    const { powers, sheet } = await importSheet({ rows: [top, below, itemRow('1', '示例许可')], merges: [...merges, 'H1:I1'] });
    expect([powers[0]?.levels, powers[0]?.authority]).toEqual([['county'], '负责本级示例许可']);
    expect(sheet.explained.map(({ row, reason }) => [row, reason])).toEqual([[1, 'header'], [2, 'header']]);
    expect(sheet.columns.slice(7, 9)).toEqual([{ column: 'H', header: '实施层级及权限 › 层级', field: 'level' }, { column: 'I', header: '实施层级及权限 › 权限', field: 'authority' }]);
  });

  test('over two columns may be merged or have a blank beside it', async () => {
    for (const merges of [['H1:I1'], []]) {
      const { powers } = await importSheet({ rows: [HEADER, itemRow('1', '示例许可')], merges });
      expect([powers[0]?.levels, powers[0]?.authority]).toEqual([['county'], '负责本级示例许可']);
    }
  });

  test('with level and authority in one column is split at the mark between them', async () => {
    const header = HEADER.filter((_, column) => column !== 8);
    const row = (text: string) => itemRow('1', '示例许可', { 7: text }).filter((_, column) => column !== 8);
    const of = async (text: string) => (await importSheet({ rows: [header, row(text)] })).powers.map((power) => [power.levels, power.authority])[0];
    expect(await of('地州市级。负责本级审批。')).toEqual([['city'], '负责本级审批。']);
    expect(await of('地州\n市级')).toEqual([['city'], undefined]);
    expect(await of('负责本区域档案检查')).toEqual([undefined, '负责本区域档案检查']);
  });

  test('that is printed again on the next page is no item', async () => {
    const { powers, sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), HEADER, itemRow('2', '乙许可')] });
    expect([powers.map((power) => power.name), sheet.explained.map(({ row, reason }) => [row, reason])]).toEqual([['甲许可', '乙许可'], [[1, 'header'], [3, 'header']]]);
  });

  test('that is missing is told for every row, and nothing is imported', async () => {
    const { report } = await importSheet({ rows: [['填表须知'], [], ['一、请如实填写']] });
    expect([report.records, report.sheets[0]?.explained.map(({ row, reason }) => [row, reason])]).toEqual([0, [[1, 'no-list'], [2, 'blank'], [3, 'no-list']]]);
  });
});

describe('columns', () => {
  test('in another order, and fewer of them, give what they give and no more', async () => {
    const { powers, sheet } = await importSheet({ rows: [['序号', '事项名称', '权力类型', '行使主体', '承办机构', '实施依据', '追责情形'], ['1', '示例检查', '行政检查', '示例局', '监管科', '《甲法》第三十三条：县级以上机关检查。', '\n1.不检查的；']] });
    const { id: _, provenance: __, ...power } = powers[0] ?? {};
    expect(power).toEqual({ name: '示例检查', type: 'inspection', family: 'external', office: 'transport', subject: { name: '示例局' }, undertaking: [{ unit: '监管科' }], legalBasis: [{ title: '甲法', article: 33, text: '县级以上机关检查。' }], accountability: [{ situation: '不检查的；' }], audience: 'public', status: 'inForce' });
    expect(sheet.missingColumns).toEqual(['实施层级及权限', '责任事项内容', '责任事项依据', '追责对象范围', '法定时限', '承诺时限', '申请材料', '受理条件', '收费']);
    expect(sheet.items[0]?.missing).toEqual(['levels', 'authority', 'procedure', 'duties', 'dutyBasis', 'accountable']);
  });

  test('that a record needs are missing by its type: a licence needs limits and materials, a penalty does not', async () => {
    const { sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), itemRow('2', '对甲的处罚', { 3: '行政处罚' })] });
    expect(sheet.items.map((item) => item.missing)).toEqual([['procedure', 'conditions', 'materials', 'limits', 'fee'], ['procedure']]);
  });

  test('that give law and article apart are read together', async () => {
    const { powers } = await importSheet({ rows: [['职权类别', '职权名称', '法定依据', '具体条款', '实施机构', '执法岗位'], ['行政处罚', '对甲的处罚', '《甲法》', '第十二条第一款、第十三条', '稽查科', '稽查岗']] });
    expect([powers[0]?.legalBasis, powers[0]?.undertaking]).toEqual([[{ title: '甲法', article: 12, paragraph: 1 }, { title: '甲法', article: 13 }], [{ unit: '稽查科' }]]);
  });

  test('doubled: the visible one counts, a blank one gives way, and what differs is told', async () => {
    const header = [...HEADER, '责任事项依据', '追责情形'];
    const rows = [header, [...itemRow('1', '甲许可', { 11: '旧依据', 13: '1.旧情形；' }), '新依据', '1.旧情形；'], [...itemRow('2', '乙许可', { 11: '只有旧依据' }), '', '1.新情形；'], [...itemRow('3', '丙许可', { 11: '', 13: '' }), '只有新依据', '1.新情形；']];
    const { powers, sheet } = await importSheet({ rows, hiddenColumns: [12, 14] });
    expect(powers.map((power) => [power.dutyBasis, power.accountability])).toEqual([['新依据', [{ situation: '旧情形；' }]], ['只有旧依据', [{ situation: '新情形；' }]], ['只有新依据', [{ situation: '新情形；' }]]]);
    expect(sheet.items.map((item) => item.notes)).toEqual([
      ['重复的列：L 列（隐藏）与采用的 P 列内容不同，没有导入'],
      ['L 列在原表中是隐藏的，已导入', '重复的列：N 列（隐藏）与采用的 Q 列内容不同，没有导入'],
      [],
    ]);
  });

  test('that name the clerks of a system never reach a record, and the report says so without their content', async () => {
    const { powers, report, writes } = await importSheet({ rows: [[...HEADER, '录入人', '上级机构', '职权编码'], [...itemRow('1', '示例许可'), '王某某', '示例厅', '650200207XK53700']] });
    expect(JSON.stringify([report, [...writes]])).not.toMatch(/王某某|示例厅/);
    expect(report.sheets[0]?.columns.slice(-3)).toEqual([{ column: 'P', header: '录入人', dropped: '内部信息，不得进入记录' }, { column: 'Q', header: '上级机构', dropped: '记录里没有对应的字段' }, { column: 'R', header: '职权编码', field: 'code' }]);
    expect(powers[0]?.codes).toEqual([{ scheme: 'local', value: '650200207XK53700' }]);
  });

  test('of an old system give limits, materials, fees and remedies; prose in a limit is kept as prose', async () => {
    const header = ['项目', '职权类型', '实施依据', '实施对象', '申请条件', '申请材料', '办理数量', '法定期限', '承诺期限', '收费依据和标准', '诉求渠道', '监督电话'];
    const row = ['示例许可', '许可', '《甲法》第一条', '自然人、法人（含个体户、合伙）', '1.有场地；\n2.有人员。', '（一）申请表\n（二）身份证明', '无', '20个工作日', '材料齐全后尽快办理', '不收费', '可向本局投诉。', '0000-1234567'];
    const { powers, sheet } = await importSheet({ rows: [header, row, row.map((text, column) => (column === 0 ? '另一许可' : column === 11 ? '13800000000' : text))] });
    expect(powers[0]).toMatchObject({
      targets: ['自然人', '法人（含个体户、合伙）'], conditions: ['有场地；', '有人员。'], materials: [{ name: '申请表' }, { name: '身份证明' }],
      limits: { statutory: { kind: 'days', value: 20, unit: 'workingDays' }, promised: { kind: 'unknown', note: '原文：材料齐全后尽快办理' } },
      fee: { charged: false }, rights: { other: ['可向本局投诉。'] }, complaints: [{ channel: 'phone', value: '0000-1234567' }],
    });
    expect([powers[0]?.quota, powers[1]?.complaints]).toEqual([undefined, undefined]);
    expect(sheet.items.map((item) => item.notes)).toEqual([['承诺时限“材料齐全后尽快办理”不是一个期限，照录为说明'], ['承诺时限“材料齐全后尽快办理”不是一个期限，照录为说明', '监督电话不是办公电话，没有导入']]);
  });
});

describe('rows', () => {
  test('of one item merged over several rows are one record', async () => {
    const merges = [...'ABCDEFGHIJKLMNO'].flatMap((letter) => [`${letter}2:${letter}4`, `${letter}5:${letter}6`]);
    const { powers, sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), [], [], itemRow('2', '乙许可'), []], merges });
    expect(powers.map((power) => power.provenance?.row)).toEqual([2, 5]);
    expect(sheet.explained.map(({ row, reason, record }) => [row, reason, record])).toEqual([[1, 'header', undefined], [3, 'continuation', powers[0]?.id], [4, 'continuation', powers[0]?.id], [6, 'continuation', powers[1]?.id]]);
    expect([sheet.rows, sheet.records]).toEqual([6, 2]);
  });

  test('that go on an item with more text add it; the same text again adds nothing', async () => {
    const { powers, sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), itemRow('', '', { 3: '', 4: '', 5: '另一局', 6: '', 7: '市级', 8: '负责跨县示例', 9: '负责示例管理', 10: '', 11: '', 12: '', 13: '3.徇私的。' })], merges: ['A2:A3', 'B2:B3'] });
    expect(powers[0]).toMatchObject({ subject: { name: '示例县交通运输局；另一局' }, levels: ['county', 'city'], authority: '负责本级示例许可；负责跨县示例' });
    expect(powers[0]?.accountability?.map(({ situation }) => situation)).toEqual(['有下列情形的，应承担责任：', '不受理的；', '超期的。', '徇私的。']);
    expect(sheet.explained.at(-1)?.detail).toBe('续写：subject、levelAndAuthority、authority、accountability');
  });

  test('that hold only spaces are blank', async () => {
    const { sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), ['', '', ' '], itemRow('2', '乙许可'), ['', '　']] });
    expect([sheet.rows, sheet.records, sheet.explained.map(({ row, reason }) => [row, reason])]).toEqual([5, 2, [[1, 'header'], [3, 'blank'], [5, 'blank']]]);
  });

  test('without a serial, or with two of them, are items all the same', async () => {
    const { powers, sheet } = await importSheet({ name: '行政许可（4项）', rows: [HEADER, itemRow('1', '甲许可'), itemRow('2,3', '乙许可（两项）'), itemRow('', '丙许可')] });
    expect(powers.map((power) => power.provenance?.serial)).toEqual(['1', '2,3', undefined]);
    expect(sheet.declared).toEqual([{ where: '工作表名“行政许可（4项）”', declared: 4, records: 3, serials: 4, explanation: '第 3 行的序号“2,3”代表 2 项' }]);
  });

  test('hidden in the source are imported and told', async () => {
    const { sheet } = await importSheet({ name: '行政许可（1项）', rows: [HEADER, itemRow('1', '甲许可'), itemRow('1', '乙许可')], hiddenRows: [2] });
    expect(sheet.items.map((item) => item.notes)).toEqual([['这一行在原表中是隐藏的'], []]);
    expect(sheet.declared[0]).toMatchObject({ declared: 1, records: 2, explanation: '第 2 行在原表中是隐藏的' });
  });

  test('below the table are notes; a heading between the rows names the type of those under it', async () => {
    const bare = (name: string) => itemRow('', name, { 3: '' });
    const { powers, sheet } = await importSheet({ rows: [HEADER, ['一、行政许可（2项）'], bare('甲事项'), bare('乙事项'), ['二、行政 检查（共1项）'], bare('丙事项'), ['注：本表一式两份。'], ['合计', '3项']], merges: ['A2:O2', 'A5:O5'] });
    expect(powers.map((power) => [power.name, power.type])).toEqual([['甲事项', 'licence'], ['乙事项', 'licence'], ['丙事项', 'inspection']]);
    expect(sheet.items[0]?.notes).toEqual(['权力类型一栏是空的，按分组标题“行政许可”确定']);
    expect(sheet.declared.map(({ where, declared, records, explanation }) => [where, declared, records, explanation])).toEqual([['第 2 行“行政许可”', 2, 2, '一致'], ['第 5 行“行政检查”', 1, 1, '一致']]);
    expect(sheet.explained.map(({ row, reason }) => [row, reason])).toEqual([[1, 'header'], [2, 'group-heading'], [5, 'group-heading'], [7, 'note'], [8, 'note']]);
  });

  test('that cannot be a record say why: no name, no type, not public', async () => {
    const header = [...HEADER, '是否公示'];
    const { sheet, report } = await importSheet({ rows: [header, [...itemRow('1', ''), ''], [...itemRow('2', '甲事项', { 3: '行政撤销' }), ''], [...itemRow('3', '乙事项', { 3: '' }), ''], [...itemRow('4', '丙事项'), '否']] });
    expect(sheet.explained.slice(1)).toEqual([
      { row: 2, reason: 'no-name', because: '没有事项名称，无法成为记录', detail: '序号 1' },
      { row: 3, reason: 'no-type', because: '没有权力类型，无法成为记录', detail: '权力类型：行政撤销' },
      { row: 4, reason: 'no-type', because: '没有权力类型，无法成为记录', detail: '乙事项' },
      { row: 5, reason: 'not-public', because: '清单注明不公开，没有导入', detail: '是否公示：否' },
    ]);
    expect(report.records).toBe(0);
  });

  test('that nobody can place are told as other, never dropped; internal columns are not quoted', async () => {
    const { sheet } = await importSheet({ rows: [[...HEADER, '录入人'], [...HEADER.map((_, column) => (column > 12 ? '零散' : '')), '王某某']] });
    expect(sheet.explained[1]).toEqual({ row: 2, reason: 'other', because: '其他：程序认不出这一行是什么，请人工核对', detail: '零散 | 零散' });
    expect(await reasons({ rows: [HEADER, ['', '', '', '', '', '', '', '', '', '', '', '', '', '零散文字一', '零散文字二'], itemRow('1', '甲许可')] })).toEqual([[1, 'header'], [2, 'other']]);
  });
});

describe('names and types', () => {
  test('a type broken over lines or spaced apart is the same type', async () => {
    const types = ['行政\n处罚', '行政 处罚', '行　政处罚', '其他权力', '其他类', '公共服务'];
    const { powers } = await importSheet({ rows: [HEADER, ...types.map((type, index) => itemRow(String(index), `事项${index}`, { 3: type }))] });
    expect(powers.map((power) => power.type)).toEqual(['penalty', 'penalty', 'penalty', 'other', 'other', 'public-service']);
  });

  test('a blank type is that of the sheet when the sheet is named for one', async () => {
    const { powers, sheet } = await importSheet({ name: '行政处罚（ 1项）', rows: [HEADER, itemRow('1', '对甲的处罚', { 3: '' })] });
    expect([powers[0]?.type, sheet.items[0]?.notes]).toEqual(['penalty', ['权力类型一栏是空的，按工作表名“行政处罚”确定']]);
  });

  test('one name twice gives two records, told apart by who exercises the power', async () => {
    const { powers } = await importSheet({ rows: [HEADER, itemRow('1', '对甲的征收', { 5: '示例厅' }), itemRow('1', '对甲的征收', { 5: '示例局' })] });
    expect(powers.map((power) => power.subject?.name)).toEqual(['示例厅', '示例局']);
    expect(new Set(powers.map((power) => power.id)).size).toBe(2);
  });

  test('a row that repeats another word for word is told and not imported twice', async () => {
    const { powers, sheet } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), itemRow('2', '甲许可')] });
    expect([powers.length, sheet.explained.at(-1)]).toEqual([1, { row: 3, reason: 'duplicate-row', because: '与另一行完全相同，没有重复导入', detail: '甲许可' }]);
  });

  test('a name laid out for a narrow column is one line again', async () => {
    expect(await names({ rows: [HEADER, itemRow('1', '对拒绝\n配合统\n计调查、\n 普查的\n处罚')] })).toEqual(['对拒绝配合统计调查、普查的处罚']);
  });
});

describe('sub-items', () => {
  test('alone under its main item, one is told with it', async () => {
    const { powers } = await importSheet({ rows: [HEADER, itemRow('1', '运输许可', { 2: '危货运输经营' })] });
    expect(powers.map((power) => [power.name, power.subItems, power.parentName])).toEqual([['运输许可', [{ name: '危货运输经营' }], undefined]]);
  });

  test('with rules of their own, several are records under the main item', async () => {
    const rows = [HEADER, itemRow('1', '运输许可', { 2: '危货运输' }), itemRow('', '', { 2: '普货运输' }), itemRow('2', '别的许可')];
    for (const merges of [['A2:A3', 'B2:B3', 'D2:D3'], []]) {
      const { powers } = await importSheet({ rows: rows.map((row, index) => (index === 2 ? row.map((text, column) => (column === 3 ? '' : text)) : row)), merges });
      expect(powers.map((power) => [power.name, power.parentName, power.type])).toEqual([['危货运输', '运输许可', 'licence'], ['普货运输', '运输许可', 'licence'], ['别的许可', undefined, 'licence']]);
    }
  });

  test('without rules of their own, they are told in the main item and their rows are explained', async () => {
    const only = (sub: string) => HEADER.map((_, column) => (column === 2 ? sub : ''));
    const { powers, sheet } = await importSheet({ rows: [HEADER, itemRow('1', '运输许可', { 2: '首次申请' }), only('变更'), only('延续')], merges: ['B2:B4', 'E2:E4'] });
    expect(powers.map((power) => [power.name, power.subItems])).toEqual([['运输许可', [{ name: '首次申请' }, { name: '变更' }, { name: '延续' }]]]);
    expect(sheet.explained.slice(1).map(({ row, reason, detail, record }) => [row, reason, detail, record])).toEqual([[3, 'sub-item', '变更', powers[0]?.id], [4, 'sub-item', '延续', powers[0]?.id]]);
  });

  test('numbered in one cell, they are a list', async () => {
    const { powers } = await importSheet({ rows: [HEADER, itemRow('1', '运输许可', { 2: '1.首次申请\n2.变更' })] });
    expect(powers[0]?.subItems).toEqual([{ name: '首次申请' }, { name: '变更' }]);
  });
});

describe('cells', () => {
  test('laid out for a page, with line ends inside words, are joined again', async () => {
    const basis = '【法律】《 示例统计法》（1983年12 月8 日 由\n大会通过 ，根据2024\n年9月13日修正 ）\n第四十四条：作为调查对象的机关有下列行为之一的 ，  由县级以上\n机构责令改正 ：\n       （一）拒绝提供统计资料或者经催报后仍未按时\n提供的 ；\n       （二）提供不真实资料的\n。';
    const duties = '直接实施责\n任：\n1.执行上级统\n计部门制定的\n标准\n。\n2.依法依规实\n施处罚。\n指导监督责\n任：\n3.加强对各区\n的指导。';
    const { powers } = await importSheet({ rows: [HEADER, itemRow('1 ', '对甲的\n处罚', { 3: '行政\n处罚', 4: basis, 5: '市统\n计局', 6: '政策法\n规科 、\n社会统\n计科', 9: '负责市\n本级统\n计', 10: duties, 12: '1.具体\n承办\n人；\n2.内设\n机构负\n责人。' })] });
    expect(powers[0]).toMatchObject({
      name: '对甲的处罚', subject: { name: '市统计局' }, undertaking: [{ unit: '政策法规科' }, { unit: '社会统计科' }], officeDuty: '负责市本级统计', accountable: '1.具体承办人；\n2.内设机构负责人。',
      legalBasis: [{ title: '示例统计法', kind: '法律', edition: '1983年12月8日由大会通过，根据2024年9月13日修正', article: 44, text: '作为调查对象的机关有下列行为之一的，由县级以上机构责令改正：\n（一）拒绝提供统计资料或者经催报后仍未按时提供的；\n（二）提供不真实资料的。' }],
      duties: [{ stage: '直接实施责任', text: '执行上级统计部门制定的标准。' }, { stage: '直接实施责任', text: '依法依规实施处罚。' }, { stage: '指导监督责任', text: '加强对各区的指导。' }],
    });
  });

  test('with a formula give the value that was stored, and say so', async () => {
    const { sheet, powers } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可'), itemRow('', '乙许可')], edit: (made) => { made['A3'] = { t: 'n', v: 2, f: 'A2+1' }; } });
    expect([powers[1]?.provenance?.serial, sheet.remarks]).toEqual(['2', [{ cell: 'A3', note: '公式，采用文件里保存的计算结果' }]]);
  });

  test('with a code that the spreadsheet rounded are not imported', async () => {
    const { sheet, powers } = await importSheet({ rows: [[...HEADER, '职权编码'], [...itemRow('1', '甲许可'), 123456789012345680000]] });
    expect([powers[0]?.codes, sheet.remarks]).toEqual([undefined, [{ cell: 'P2', note: '数字超过 15 位，表格软件已丢失末尾数字，没有导入；请把这一格改为文本后重新填写' }]]);
  });

  test('with an error value are blank, and say so', async () => {
    const { sheet, powers } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可')], edit: (made) => { made['F2'] = { t: 'e', v: 0x17 }; } });
    expect([powers[0]?.subject, sheet.remarks]).toEqual([undefined, [{ cell: 'F2', note: '单元格是错误值，按空白处理' }]]);
  });

  test('under a merged area hold text that nobody sees: it is not imported, but told', async () => {
    const { sheet, powers } = await importSheet({ rows: [HEADER, itemRow('1', '甲许可', { 13: '1.不受理的。' }), HEADER.map((_, column) => (column === 13 ? '1.藏着的。' : ''))], merges: [...'ABCDEFGHIJKLMNO'].map((letter) => `${letter}2:${letter}3`) });
    expect([powers[0]?.accountability, sheet.remarks]).toEqual([[{ situation: '不受理的。' }], [{ cell: 'N3', note: '合并单元格下面还藏着别的文字，读者看不到，没有导入' }]]);
  });

  test('with invisible characters lose them, and say so', async () => {
    const { sheet, powers } = await importSheet({ rows: [HEADER, itemRow('1', '甲\u202e许\u200b可')] });
    expect([powers[0]?.name, sheet.remarks]).toEqual(['甲许可', [{ cell: 'B2', note: '删去了看不见的控制字符' }]]);
  });

  test('that begin like a formula are only text', async () => {
    expect(await names({ rows: [HEADER, itemRow('1', '=HYPERLINK("http://example.org")许可')] })).toEqual(['=HYPERLINK("http://example.org")许可']);
  });
});
