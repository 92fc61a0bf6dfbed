// Pasts of generated powers, made by seed: texts replaced, put back, taken away with their record, and changes that no reader sees.
import { toldRecord, type ToldRecord } from '../../src/history/meaning/told-record.ts';
import type { RecordVersion, VersionState } from '../../src/history/version.ts';
import type { Register } from '../../src/model/register.ts';
import type { Power } from '../../src/model/schema-types.ts';
import type { Schemas } from '../../src/model/schemas.ts';
import { generatePowers } from './generate-powers.ts';
import { seeded, type Seeded } from './seeded.ts';

export interface ToldPast {
  told: ToldRecord;
  versions: RecordVersion[];
}

type Shape = { state: VersionState; value?: Power; trailers?: RecordVersion['trailers'] };

/** `count` powers with up to six versions each. */
export function generatedPasts(count: number, context: { schemas: Schemas; register: Register }): ToldPast[] {
  const random = seeded(20261124);
  const others = generatePowers(count, 7);
  return generatePowers(count).map((power, index) => pastOf(power.id, shapesOf(power, others[index] ?? power, random), context));
}

/** A power with the given versions, one a month. */
export function pastOf(id: string, shapes: readonly Shape[], context: { schemas: Schemas; register: Register }): ToldPast {
  const versions = shapes.map(({ state, value, trailers = [] }, index) => version(id, index, state, value, trailers));
  const told = toldRecord({ kind: 'power', id, versions }, { ...context, isPublic: () => true });
  if (!told) throw new Error(`${id} has no past`);
  return told;
}

function shapesOf(power: Power, other: Power, random: Seeded): Shape[] {
  const shapes: Shape[] = [{ state: 'added', value: power }];
  let now = power;
  for (let turn = random.between(0, 4); turn > 0; turn -= 1) {
    const chance = random.next();
    if (chance < 0.1) shapes.push({ state: 'changed', value: { ...now, updated: `2024-0${turn}-01` } });
    else if (chance < 0.2) shapes.push({ state: 'deleted' }, { state: 'returned', value: now });
    // What was replaced is put back.
    else if (chance < 0.3 && now !== power) shapes.push({ state: 'changed', value: (now = power) });
    else shapes.push({ state: 'changed', value: (now = replaced(now, other, random)) });
  }
  return random.next() < 0.1 ? [...shapes, { state: 'deleted' }] : shapes;
}

function replaced(power: Power, other: Power, random: Seeded): Power {
  const days = random.between(3, 19);
  return random.pick<() => Power>([
    () => ({ ...power, ...(power.materials && other.materials ? { materials: [...power.materials.slice(1), ...other.materials.slice(0, 1)] } : {}), accountability: power.accountability?.slice(1) }),
    () => ({ ...power, duties: power.duties?.map((duty, index) => (index === 0 && duty.text ? { ...duty, text: duty.text.replace('。', `，${days} 个工作日内办结。`) } : duty)) }),
    () => ({ ...power, legalBasis: other.legalBasis ?? [] }),
    () => ({ ...power, name: `${power.name}（${random.pick(['试行', '含延续', '市级委托'])}）`, rights: { ...power.rights, statement: `自收到通知之日起 ${days} 日内有权陈述和申辩` } }),
    () => ({ ...power, ...(power.limits ? { limits: { ...power.limits, promised: { kind: 'days', value: days, unit: 'workingDays' } } } : {}), procedure: { steps: (power.procedure?.steps ?? []).map((step) => ({ ...step, post: step.post === '承办人' ? '窗口受理岗' : (step.post ?? '') })) } }),
  ])();
}

function version(id: string, index: number, state: VersionState, value: Power | undefined, trailers: RecordVersion['trailers']): RecordVersion {
  const day = new Date(Date.UTC(2024, index, 1 + (id.length % 20))).toISOString().slice(0, 10);
  const time = `${day}T09:00:00+08:00`;
  return {
    kind: 'power', id, number: index + 1, path: `powers/${id}.yml`, blob: state === 'deleted' ? null : '0'.repeat(40), change: state === 'unreadable' ? 'changed' : state, state, value, parsed: value, body: undefined, text: undefined,
    reason: state === 'unreadable' ? { rule: 'yaml-syntax', message: '格式不对。' } : undefined, migrated: [], commit: '0'.repeat(40), parents: [], sequence: index, author: '清单管理岗', authorEmail: 'list@example.org', authorDate: time, committer: '清单管理岗', commitDate: time, day, subject: '修改', trailers, technical: false,
  };
}
