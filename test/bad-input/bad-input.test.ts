// Every bad file gets findings with the right rule, line and column and a help; nothing crashes; nothing bad is published.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { visible } from '../../src/model/visible-text.ts';
import { readingRules } from '../../src/reading/reading-rules.ts';
import { rules } from '../../src/rules/index.ts';
import type { BadCase } from './bad-case.ts';
import { articles } from './cases/articles.ts';
import { bombs } from './cases/bombs.ts';
import { encoding } from './cases/encoding.ts';
import { identity } from './cases/identity.ts';
import { lawIndexes } from './cases/law-index.ts';
import { paths } from './cases/paths.ts';
import { shapes } from './cases/shape.ts';
import { textRules } from './cases/text-rules.ts';
import { yamlSyntax } from './cases/yaml-syntax.ts';
import { checked, newCounty, published, remove, write } from './county.ts';

/** What is wrong with a file as such, not with what it says. */
const whileReading = new Set<string>(Object.values(readingRules).map(({ id }) => id));

const groups: Readonly<Record<string, readonly BadCase[]>> = { 'YAML syntax': yamlSyntax, bombs, encoding, shape: shapes, identity, paths, articles, 'law index': lawIndexes, 'text rules': textRules };

test('the county without a bad file has no finding', () => {
  const root = newCounty();
  expect(checked(root).findings).toEqual([]);
  remove(root);
});

for (const [group, cases] of Object.entries(groups)) {
  describe(group, () => {
    for (const bad of cases) {
      let root = '';
      describe(bad.why, () => {
        beforeAll(() => { root = newCounty(); write(root, bad.path, bad.content); });
        afterAll(() => remove(root));

        test('is found where it is, with a help, and not published', () => {
          // A text rule has its own records; the other rules have other things to say about this small county.
          const named = new Set(bad.finds.map(([rule]) => rule));
          const { read, findings } = checked(root, rules.filter(({ id }) => named.has(id)));
          expect(findings.map(({ rule, file, line, column }) => [file, rule, line, column])).toEqual(bad.finds.map((find) => [bad.path, ...find]));
          for (const finding of findings) expect([finding.message.length > 4, finding.help.length > 4]).toEqual([true, true]);
          expect(new Set(findings.map(({ severity }) => severity)), 'an error stops the publication').toEqual(new Set(['error']));
          // A record whose only fault is what it says or where it points stays for the rules, which have more to say about it.
          if (!bad.finds.every(([rule]) => rule === 'reference-exists' || !whileReading.has(rule))) expect(published(read)).not.toContain(bad.path);
        });

        test('does not disturb the rules', () => {
          expect(checked(root, rules).findings.map(({ message }) => message).filter((message) => message.includes('检查这里时出错'))).toEqual([]);
        });
      });
    }
  });
}

// The golden file is for reading: a clerk who sees only these two sentences must know what is wrong and what to do.
test('the words of every case are the ones that were agreed on', async () => {
  // The words of the rules are fixed by their own examples.
  const lines = Object.entries(groups).filter(([group]) => group !== 'text rules').flatMap(([group, cases]) => [`## ${group}`, '', ...cases.flatMap((bad) => {
    const root = newCounty();
    write(root, bad.path, bad.content);
    const named = new Set(bad.finds.map(([rule]) => rule));
    const { findings } = checked(root, rules.filter(({ id }) => named.has(id)));
    remove(root);
    return [`- ${bad.why}`, ...findings.slice(0, 5).map(({ line, column, message, help }) => `  - ${line}:${column} ${visible(message)} → ${visible(help)}`), ''];
  })]);
  const head = '# What is said of every bad file\n\nA clerk who reads one of these lines must know what is wrong, where, and what to do; at most five findings of a file are shown.\n\n';
  await expect(`${head}${lines.join('\n')}`).toMatchFileSnapshot('findings.md');
});

test('every case has a cause of its own', () => {
  const causes = Object.values(groups).flat().map((bad) => bad.why);
  expect(causes.length).toBeGreaterThanOrEqual(220);
  expect(new Set(causes).size).toBe(causes.length);
});
