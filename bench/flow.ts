// What a flowchart costs: milliseconds and bytes each, over 500 typical procedures and over those drafted from the real workbooks,
// beside the floor of putting a text of the same size together. Bounds: 2 ms and 6 KB for a procedure of ten steps.
import type { Step } from '../src/model/schema-types.ts';
import { drawFlow } from '../src/flow/draw-flow.ts';
import { flowGraph } from '../src/flow/graph.ts';
import { layoutFlow, type FlowLayout } from '../src/flow/layout.ts';
import { flowSvg } from '../src/flow/svg.ts';
import { medianTime, report, type Row } from './report.ts';
import { realPowers } from './real-powers.ts';

const FLOWS = 500;
const MOST_MS = 2;
const MOST_BYTES = 6_000;
const WORDS = { idPrefix: 'flow', title: '办理流程', description: '流程图，共十个环节，由申请人、窗口、业务科和分管领导办理。图中内容与所附步骤列表相同。' };

/** A licence of ten steps in five lanes: a branch of three, a loop back, a split and a join, two ends; names differ from flow to flow. */
function typicalFlow(number: number): Step[] {
  const days = (value: number) => ({ kind: 'days' as const, value: value + (number % 7), unit: 'workingDays' as const });
  const matter = ['取水', '林木采伐', '道路占用', '户外广告设置', '食品经营'][number % 5] ?? '';
  return [
    { id: 'apply', name: `提出${matter}申请`, kind: 'start', post: '申请人', documents: ['申请书'] },
    { id: 'check', name: '材料是否齐全、符合法定形式', kind: 'decision', post: '政务服务窗口', rights: '一次告知', next: [{ to: 'accept', when: '齐全、符合法定形式' }, { to: 'apply', when: '材料不齐：一次告知补正' }, { to: 'refuse', when: '不属于本机关职权' }] },
    { id: 'accept', name: '受理登记', post: '政务服务窗口', limit: days(1), documents: ['受理通知书'], next: [{ to: 'review' }, { to: 'site' }] },
    { id: 'review', name: `审查${matter}材料`, post: '业务科', limit: days(5), supervision: '双人审查', next: [{ to: 'decide' }] },
    { id: 'site', name: '现场核查', post: `执法${(number % 3) + 1}队`, limit: days(5), supervision: '两人以上', next: [{ to: 'decide' }] },
    { id: 'decide', name: `是否准予${matter}`, kind: 'decision', post: '分管领导', join: 'all', limit: days(3), next: [{ to: 'issue', when: '准予' }, { to: 'deny', when: '不准予' }] },
    { id: 'issue', name: '制作证照、送达', post: '政务服务窗口', limit: days(2), next: [{ to: 'publish' }] },
    { id: 'deny', name: '书面说明理由，告知救济权利', post: '政务服务窗口', limit: days(2), rights: '复议、诉讼', next: [{ to: 'publish' }] },
    { id: 'publish', name: '结果公开', post: '业务科', limit: days(7), counts: false, disclosure: { forms: ['门户网站'] }, next: [] },
    { id: 'refuse', name: '不予受理', kind: 'end', post: '政务服务窗口', limit: days(1), documents: ['不予受理通知书'] },
  ];
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const picture = (steps: readonly Step[], variant: FlowLayout['variant']): string => flowSvg(layoutFlow(flowGraph(steps), variant), WORDS);

async function measure(name: string, flows: readonly Step[][]): Promise<Row[]> {
  const steps = flows.reduce((sum, flow) => sum + flow.length, 0) / flows.length;
  const forms: [string, (flow: Step[]) => string][] = [
    ['wide picture', (flow) => picture(flow, 'wide')],
    ['narrow picture', (flow) => picture(flow, 'narrow')],
    ['both, list, Mermaid', (flow) => { const drawn = drawFlow(flow, WORDS); return drawn.figure + JSON.stringify(drawn.list) + drawn.mermaid; }],
  ];
  const rows: Row[] = [];
  for (const [form, draw] of forms) {
    const texts = flows.map(draw);
    const pieces = texts.map((text) => text.split('<'));
    const sizes = texts.map(bytes).sort((a, b) => a - b);
    const ms = (await medianTime(5, () => flows.map(draw))) / flows.length;
    let length = 0;
    const floor = (await medianTime(5, () => pieces.forEach((each) => { let text = ''; for (const piece of each) text += `<${piece}`; length += text.length; }))) / flows.length;
    rows.push({ name: `${name}: ${form}`, flows: flows.length, steps, ms, 'floor (µs)': floor * 1000, 'ms ÷ floor': ms / floor, 'bytes (median)': sizes[Math.floor(sizes.length / 2)] ?? 0, 'bytes (most)': sizes.at(-1) ?? 0 });
    if (length === 0) throw new Error('The floor wrote nothing.');
  }
  return rows;
}

const typical = await measure('500 typical', Array.from({ length: FLOWS }, (_, index) => typicalFlow(index)));
const drafted = realPowers().flatMap((power) => (power.procedure?.steps ? [power.procedure.steps] : []));
report('flowcharts', [...typical, ...(drafted.length ? await measure('drafted from real workbooks', drafted) : [])]);
const late = typical.slice(0, 2).filter((row) => Number(row['ms']) > MOST_MS || Number(row['bytes (most)']) > MOST_BYTES);
for (const { name } of late) console.error(`over ${MOST_MS} ms or ${MOST_BYTES} bytes: ${name}`);
process.exitCode = late.length ? 1 : 0;
