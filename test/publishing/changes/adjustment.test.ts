// The page of an adjustment: its way from cause to effect, and what it changed, with whoever is worse off first.
import { expect, test } from 'vitest';
import type { FieldChange } from '../../../src/history/meaning/change.ts';
import type { ToldVersion } from '../../../src/history/meaning/told-record.ts';
import type { Adjustment } from '../../../src/model/schema-types.ts';
import { adjustedRow, adjustmentView } from '../../../src/publishing/views/adjustment-view.ts';
import type { ChangeRow } from '../../../src/publishing/views/change-rows.ts';
import { exampleRegister } from '../../../src/rules/example-register.ts';
import { aRow } from './rows.ts';

const adjustment: Adjustment = {
  id: 'faster-2026', title: '再压缩时限', office: 'transport', date: '2026-05-28', reason: '少等几天。', trigger: { kind: 'process', text: '压缩时限的通知', date: '2026-05-06' }, filed: '2026-05-15',
  legalReview: { date: '2026-05-20', post: '法制审核岗', result: 'passedWithChanges', opinion: '补写依据' }, decision: { date: '2026-05-20', body: '县政府常务会议', meeting: 'never-disclosed' }, effective: '2026-07-01',
  changes: [{ power: 'example-power', class: 'changed' }, { power: 'gone-power', class: 'merged', to: ['example-power'] }], audience: 'public',
};
const { register } = exampleRegister({});

const field = (path: string, effect: FieldChange['effect']): FieldChange => ({ path, title: { zh: path }, sort: 'changed', effect, words: { zh: `${path} 变了` } });
const version = (own: Partial<ChangeRow>, fields: FieldChange[]) => adjustedRow(aRow({ adjustment: 'faster-2026', ...own }), { comparison: { kind: 'power', fields } } as ToldVersion);

test('its steps in order, with the days between them, and what is still to come on the day', () => {
  expect(adjustmentView(adjustment, register, '2026-06-01').steps).toEqual([
    { step: 'trigger', state: 'done', date: '2026-05-06', text: '压缩时限的通知', links: [], documents: [] },
    { step: 'filed', state: 'done', date: '2026-05-15', days: 9, links: [], documents: [] },
    { step: 'legalReview', state: 'done', date: '2026-05-20', days: 5, text: '法制审核岗：补写依据', result: 'passedWithChanges', links: [], documents: [] },
    { step: 'decision', state: 'done', date: '2026-05-20', days: 0, text: '县政府常务会议', links: [{ name: 'never-disclosed' }], documents: [] },
    { step: 'published', state: 'done', date: '2026-05-28', days: 8, links: [], documents: [] },
    { step: 'effective', state: 'waiting', date: '2026-07-01', days: 34, links: [], documents: [] },
  ]);
  const { filed: _, ...unfiled } = adjustment;
  expect(adjustmentView(unfiled, register, '2026-06-01').steps[1]).toEqual({ step: 'filed', state: 'missing', links: [], documents: [] });
});

test('without a history it lists what the record names, and where each went', () => {
  const { changes, commits, effects } = adjustmentView(adjustment, register, '2026-06-01');
  expect(changes.map(({ id, class: sort, path, to, versions }) => [id, sort, path, to, versions])).toEqual([['example-power', 'changed', 'powers/example-power/', [], []], ['gone-power', 'merged', undefined, [{ name: '示例许可', path: 'powers/example-power/' }], []]]);
  expect([commits, effects]).toEqual([[], { better: 0, worse: 0, mixed: 0 }]);
});

test('whoever is worse off stands first, among the records and among the fields of each; what else the commits changed is named too', () => {
  const rows = [
    version({ id: 'example-power', effect: 'better' }, [field('updated', 'neutral'), field('fee.note', 'neutral'), field('limits.promised', 'better')]),
    version({ id: 'gone-power', effect: 'neutral' }, []),
    version({ id: 'road-permit', effect: 'worse', commit: 'c2', day: '2026-05-29', pull: 9, path: 'powers/road-permit/history/#v2' }, [field('fee.note', 'neutral'), field('materials[证明]', 'worse')]),
    version({ kind: 'adjustment', id: 'faster-2026' }, []),
  ];
  const { changes, commits, effects } = adjustmentView(adjustment, register, '2026-06-01', rows);
  expect(changes.map(({ id, path, effect, versions }) => [id, path, effect, versions.flatMap(({ fields, more }) => [...fields.map(({ words }) => words.zh), more])])).toEqual([
    ['road-permit', 'powers/road-permit/', 'worse', ['materials[证明] 变了', 'fee.note 变了', 0]],
    ['example-power', 'powers/example-power/', 'better', ['limits.promised 变了', 'fee.note 变了', 1]],
    ['gone-power', undefined, 'neutral', [0]],
  ]);
  expect([commits, effects]).toEqual([[{ commit: '0'.padStart(40, 'a'), day: '2026-03-01' }, { commit: 'c2', day: '2026-05-29', pull: 9 }], { better: 1, worse: 1, mixed: 0 }]);
});
