import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CODEOWNERS, codeowners } from '../../src/governance/codeowners.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { samplePolicy, sampleRoster } from '../../src/rules/example-governance.ts';

const named = { head: { office: 'transport', identities: [{ forge: 'github' as const, id: 1, login: 'head' }] }, 'legal-a': { identities: [{ forge: 'github' as const, id: 2, login: 'legal' }] }, 'leader-a': { identities: [{ forge: 'github' as const, id: 3, login: 'leader' }] }, 'leader-b': { terms: [{ role: 'leader', from: '2020-01-01', to: '2024-12-31' }], identities: [{ forge: 'github' as const, id: 4, login: 'former' }] } };
const policy = samplePolicy({ stages: samplePolicy().stages.map((stage) => (stage.id === 'filing' ? { ...stage, office: 'own' as const } : stage)), routes: [{ id: 'list', title: '清单', kinds: ['power'], stages: ['filing', 'legal-review'] }, { id: 'law', title: '法律', kinds: ['law'], stages: ['legal-review'] }, { id: 'typo', title: '错字', kinds: ['office'], typo: 2, stages: ['legal-review'] }] });

test('names who is first for a kind, an office or a path; what governs the others stands last; who left is not named', () => {
  const lines = codeowners(policy, sampleRoster(named), 'content/', ['transport', 'water']).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual([
    '/content/laws/ @legal',
    '/content/powers/transport/ @head',
    '/content/governance/policy.yml @leader @legal',
    '/content/governance/roster.yml @leader @legal',
    '/schemas/ @leader @legal',
    '/.github/ @leader @legal',
    '/src/ @leader @legal',
    '/scripts/ @leader @legal',
    '/package.json @leader @legal',
    '/package-lock.json @leader @legal',
  ]);
});

test('the file in the repository is what policy and roster make of it (npm run generate)', () => {
  const { register } = readRegister(fileURLToPath(new URL('../../content/', import.meta.url)));
  const [shipped, roster] = [register.single('policy'), register.single('roster')];
  const offices = [...new Set(register.all('power').map(({ value }) => value.office))].sort();
  expect(shipped && roster && codeowners(shipped, roster, 'content/', offices)).toBe(readFileSync(new URL(`../../${CODEOWNERS}`, import.meta.url), 'utf8'));
});
