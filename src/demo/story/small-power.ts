// A short power of the demo that ends within the story: its text while in force, and its tombstone.

export interface SmallPower {
  path: string;
  id: string;
  code: string;
  name: string;
  type: 'licence' | 'confirmation' | 'other';
  office: string;
  subject: string;
  unit: string;
  phone: string;
  /** Citation while in force, as lines of YAML below `legalBasis:`. */
  basis: string;
  content: string;
  materials: readonly string[];
  days: number;
  from: string;
  ending: { status: 'repealed' | 'merged'; lastDay: string; date: string; ground: string; basis: string; targets?: string; note: string };
}

const head = (power: SmallPower, content: string): string => `id: ${power.id}
codes:
  - scheme: gbt39554-basic-12
    value: "${power.code}"
name: ${power.name}
type: ${power.type}
family: external
office: ${power.office}
subject:
  name: ${power.subject}
  nature: statutory
undertaking:
  - unit: ${power.unit}
    posts:
      - post: 窗口受理岗
        duty: 受理、解答
        phone: ${power.phone}
levels: [county]
authority: 由${power.subject}在本县范围内行使。
source: own
legalBasis:
${power.basis}content: ${content}
`;

const foot = (power: SmallPower): string => `responsible:
  post: 局长
  phone: ${power.phone}
disclosure:
  forms: [政府网站, 政务服务大厅公开栏, 办事明白卡]
  audience: public
  term: long-term
audience: public
`;

/** The record while the power was in force. */
export const inForce = (power: SmallPower): string => `${head(power, power.content)}materials:
${power.materials.map((name) => `  - name: ${name}\n    source: 申请人自备\n    originals: 1\n    copies: 0\n    required: true\n`).join('')}limits:
  statutory: { kind: none, note: 没有规定统一期限 }
  promised: { kind: days, value: ${power.days}, unit: workingDays }
fee:
  charged: false
  note: 不收费。
${foot(power)}status: inForce
effective: { from: ${power.from} }
updated: 2024-03-20
`;

/** The record that stays for good. */
export const tombstone = (power: SmallPower): string => `${head(power, power.content)}${foot(power)}status: ${power.ending.status}
effective: { from: ${power.from}, to: ${power.ending.lastDay} }
ending:
  date: ${power.ending.date}
  ground: ${power.ending.ground}
  basis:
${power.ending.basis}${power.ending.targets ? `  targets: [${power.ending.targets}]\n` : ''}statusNote: ${power.ending.note}
updated: ${power.ending.date}
`;
