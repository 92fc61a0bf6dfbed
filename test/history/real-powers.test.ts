// The past of the 786 real items: every version can be asked for and compared, by the site and by the file that the browser reads.
import { isDeepStrictEqual } from 'node:util';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { compareRecords } from '../../src/history/meaning/compare-records.ts';
import { toldRecord } from '../../src/history/meaning/told-record.ts';
import { valueAt } from '../../src/history/past-record.ts';
import { LawIndex } from '../../src/model/law-index.ts';
import { type Entry, Register } from '../../src/model/register.ts';
import type { Power } from '../../src/model/schema-types.ts';
import { standingsOf } from '../../src/publishing/views/change-standings.ts';
import { pastRecord } from '../../src/publishing/views/past-record-file.ts';
import { recordHistory } from '../../src/publishing/views/record-past.ts';
import { readRegister, readSchemas } from '../../src/reading/read-register.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { realPowers, realPresent } from '../search/real-powers.ts';
import { makeRepository } from './made-repository.ts';

/** What an office might change of the item at this place, and how a citizen would be told. */
const EDITS: readonly ((power: Power) => Power)[] = [
  (power) => ({ ...power, limits: { ...power.limits, promised: { kind: 'days', value: 9, unit: 'workingDays' } } }),
  (power) => ({ ...power, materials: [...(power.materials ?? []), { name: '承诺书', originals: 1 }] }),
  (power) => ({ ...power, name: `${power.name}（修订）` }),
  (power) => ({ ...power, notes: '依据已经逐条核对。' }),
];

test.skipIf(!realPresent)(realPresent ? 'the past of the 786 real items' : 'the past of the 786 real items (needs ../shared/data/karamay, which is not here)', async () => {
  const { powers, offices } = await realPowers();
  const repository = makeRepository();
  try {
    const base = Object.fromEntries(Object.entries(exampleFiles({ office: offices })).filter(([path]) => !path.startsWith('powers/')));
    const files = (edit: (power: Power, index: number) => Power | undefined): Record<string, string> => Object.fromEntries(powers.flatMap((power, index) => { const edited = edit(power, index); return edited ? [[`powers/${power.office}/${power.id}.yml`, dump(edited, { lineWidth: -1, noRefs: true })]] : []; }));
    const edited = (power: Power, index: number): Power => EDITS[index % EDITS.length]?.(power) ?? power;
    repository.write({ ...base, ...files((power) => power) });
    repository.commit('导入', '2026-01-05T09:00:00+08:00');
    repository.write(files(edited));
    repository.commit('修改', '2026-03-02T09:00:00+08:00');
    // Every fifth is what it was again.
    repository.write(files((power, index) => (index % 5 === 0 ? power : undefined)));
    repository.commit('改回', '2026-05-06T09:00:00+08:00');

    const result = readHistory(repository.content);
    if (!result.available) throw new Error(result.reason);
    const { register } = readRegister(repository.content);
    const schemas = readSchemas();
    const wrong: string[] = [];
    let [records, compared] = [0, 0];
    for (const record of result.history.all()) {
      if (record.kind !== 'power') continue;
      records += 1;
      const known = toldRecord(record, { schemas, register, isPublic: () => true });
      if (!known) throw new Error(`${record.id} is not told`);
      const { told, versions } = known;
      const standings = standingsOf(told.versions, versions, { effectiveOf: () => undefined, siteDay: ({ day }) => day });
      const view = recordHistory(told, versions, { visible: register, schemas, titleOf: () => undefined, roleOf: (role) => role, standings, logged: undefined });
      // Each older version has its whole text, and its name in it or in its head.
      for (const version of view?.versions.slice(1) ?? []) if (!version.text?.length) wrong.push(`${record.id} v${version.number} has no text`);
      if (told.versions.some(({ unreadable }) => unreadable)) wrong.push(`${record.id} cannot be read: ${told.versions[0]?.unreadable}`);
      // On every day one version stood, and the next began where it ended.
      const said = view?.versions.map(({ said: period }) => period).reverse() ?? [];
      if (said.some(({ until }, index) => until !== said[index + 1]?.from)) wrong.push(`${record.id} stood on no day between two versions`);
      // What the browser reads gives every version back, and the same words for the first and the last.
      const file = pastRecord(told, versions, { head: result.history.head, logged: undefined, standings, visible: register, schemas });
      if (versions.some((version, index) => !isDeepStrictEqual(valueAt(file.versions, index)?.value, { ...version.value }))) wrong.push(`${record.id} is not given back by its file`);
      const small = new Register(file.referred.map(({ kind, id, value }) => ({ kind, id, value, source: { path: '', text: '' } }) as Entry), [], new LawIndex());
      const [was, is] = [versions[0]?.value, versions[1]?.value];
      if (!was || !is) continue;
      const [own, browser] = [compareRecords('power', was, is, { schemas, register }), compareRecords('power', was, is, { schemas, register: small })];
      if (own.fields.length === 0) wrong.push(`${record.id} has no difference`);
      if (!isDeepStrictEqual(own, browser)) wrong.push(`${record.id}: ${JSON.stringify(own.fields[0]?.words)} but ${JSON.stringify(browser.fields[0]?.words)}`);
      compared += 1;
    }
    result.history.close();
    expect([wrong.slice(0, 10), records, compared]).toEqual([[], powers.length, powers.length]);
    expect(powers.length).toBe(786);
  } finally {
    repository.remove();
  }
}, 120_000);
