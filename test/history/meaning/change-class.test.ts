// What a version means for the list: one sentence a case of what a person expects.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeClass, type ClassFacts } from '../../../src/history/meaning/change-class.ts';
import type { ChangeClass } from '../../../src/history/meaning/change.ts';
import type { Adjustment } from '../../../src/model/schema-types.ts';

const power = (fields: object = {}): object => ({ id: 'dig', office: 'city', status: 'inForce', ...fields });
const paths = (...list: string[]): { path: string }[] => list.map((path) => ({ path }));
const adjusted = (sort: ChangeClass, target: object = { power: 'dig' }): Pick<Adjustment, 'changes'> => ({ changes: [{ power: 'other', class: 'changed' }, { ...target, class: sort }] as Adjustment['changes'] });
const facts = (more: Partial<ClassFacts>): ClassFacts => ({ kind: 'power', id: 'dig', state: 'changed', before: power(), after: power(), fields: paths('limits.promised'), ...more });

const CASES: readonly [string, Partial<ClassFacts>, ChangeClass][] = [
  ['a first version is new', { state: 'added', before: undefined, fields: [] }, 'added'],
  ['a first version that was taken over says so by its adjustment', { state: 'added', before: undefined, fields: [], adjustment: adjusted('takenOver') }, 'takenOver'],
  ['a first version that was split off says so by its adjustment', { state: 'added', before: undefined, fields: [], adjustment: adjusted('split') }, 'split'],
  ['something new cannot have been repealed, whatever the adjustment says', { state: 'added', before: undefined, fields: [], adjustment: adjusted('repealed') }, 'added'],
  ['something new is no mere change', { state: 'added', before: undefined, fields: [], adjustment: adjusted('changed') }, 'added'],
  ['something new is no technical matter', { state: 'added', before: undefined, fields: [], said: 'technical' }, 'added'],
  ['a power that is repealed is repealed', { after: power({ status: 'repealed' }) }, 'repealed'],
  ['that is so also where the commit calls itself technical', { after: power({ status: 'repealed' }), said: 'technical' }, 'repealed'],
  ['that is so also where the commit calls itself a correction', { after: power({ status: 'repealed' }), said: 'correction' }, 'repealed'],
  ['and also where the adjustment says that it was only changed', { after: power({ status: 'repealed' }), adjustment: adjusted('changed') }, 'repealed'],
  ['a power that is delegated is delegated', { after: power({ status: 'delegated' }) }, 'delegated'],
  ['a power that is transferred is transferred', { after: power({ status: 'moved' }) }, 'moved'],
  ['a power that is merged is merged', { after: power({ status: 'merged' }) }, 'merged'],
  ['a power that is split is split', { after: power({ status: 'split' }) }, 'split'],
  ['another office is a transfer', { after: power({ office: 'water' }), fields: paths('office') }, 'moved'],
  ['that is so also where only the file moved with it', { state: 'moved', after: power({ office: 'water' }), fields: paths('office') }, 'moved'],
  ['a file that moved and says the same is a technical matter', { state: 'moved', fields: [] }, 'technical'],
  ['a limit is a change', {}, 'changed'],
  ['a limit is a change also where the commit calls itself technical', { said: 'technical' }, 'changed'],
  ['a fee is a change also where the commit calls itself technical', { fields: paths('fee.charged'), said: 'technical' }, 'changed'],
  ['a limit put right is a correction where the commit says so', { said: 'correction' }, 'corrected'],
  ['a limit put right is a correction where the adjustment says so', { adjustment: adjusted('corrected') }, 'corrected'],
  ['an adjustment that says merged of a power that still stands is not believed', { adjustment: adjusted('merged') }, 'changed'],
  ['an adjustment that says repealed of a power in force is not believed', { adjustment: adjusted('repealed') }, 'changed'],
  ['an adjustment that says new of a power that was there is not believed', { adjustment: adjusted('added') }, 'changed'],
  ['an adjustment of other records says nothing of this one', { adjustment: adjusted('corrected', { power: 'third' }) }, 'changed'],
  ['days of reviews are a technical matter', { fields: paths('reviewed', 'legalBasis[licensing-law].reviewed', 'updated') }, 'technical'],
  ['a note is technical where the commit says so', { fields: paths('notes', 'updated'), said: 'technical' }, 'technical'],
  ['a note is a change where nobody says otherwise', { fields: paths('notes') }, 'changed'],
  ['a withdrawal of personal data leaves the rule as it was', { kind: 'complaint', fields: paths('gist'), said: 'withdrawal' }, 'corrected'],
  ['a deleted file is gone', { state: 'deleted', after: undefined, fields: [] }, 'repealed'],
  ['a file deleted because it stood there twice was an error', { state: 'deleted', after: undefined, fields: [], said: 'correction' }, 'corrected'],
  ['a record that is back is new', { state: 'returned', before: undefined, fields: [] }, 'added'],
  ['a record that is back after an error puts the error right', { state: 'returned', before: undefined, fields: [], said: 'correction' }, 'corrected'],
  ['a power that was repealed and is in force again is new', { before: power({ status: 'repealed' }) }, 'added'],
  ['a draft that comes into force is new', { before: power({ status: 'draft' }) }, 'added'],
  ['a power that was to come and is in force now has changed', { before: power({ status: 'future' }), fields: paths('status') }, 'changed'],
  ['a suspended power has changed', { after: power({ status: 'suspended' }), fields: paths('status') }, 'changed'],
  ['a version that cannot be read is a change', { state: 'unreadable', after: undefined, fields: [] }, 'changed'],
  ['an office that was abolished is gone', { kind: 'office', id: 'city', before: { status: 'active' }, after: { status: 'abolished' }, fields: paths('status') }, 'repealed'],
  ['an office that was merged was merged', { kind: 'office', id: 'city', before: { status: 'active' }, after: { status: 'merged' }, fields: paths('status') }, 'merged'],
  ['the same status of another kind means nothing for the list', { kind: 'plan', before: { status: 'active' }, after: { status: 'merged' }, fields: paths('status') }, 'changed'],
];

test.each(CASES)('%s', (_, more, expected) => expect(changeClass(facts(more))).toBe(expected));

const word = fc.constantFrom(undefined, 'technical', 'correction', 'withdrawal', 'nonsense');
const sort = fc.constantFrom<ChangeClass>('added', 'repealed', 'delegated', 'takenOver', 'changed', 'moved', 'merged', 'split', 'corrected');

test('nothing that somebody may, must or pays is ever technical', () => {
  fc.assert(fc.property(word, fc.option(sort), fc.constantFrom('limits.promised', 'fee.items', 'materials[身份证]', 'conditions', 'penalty.range', 'rights.hearing', 'status', 'complaints[0]'), (said, named, path) => {
    expect(changeClass(facts({ fields: paths('updated', path), said, ...(named ? { adjustment: adjusted(named) } : {}) }))).not.toBe('technical');
  }));
});

test('what the data tell is told whatever anybody says', () => {
  fc.assert(fc.property(word, fc.option(sort), fc.constantFrom('repealed', 'delegated', 'moved', 'merged', 'split'), (said, named, status) => {
    expect(changeClass(facts({ after: power({ status }), said, ...(named ? { adjustment: adjusted(named) } : {}) }))).toBe(status);
  }));
});
