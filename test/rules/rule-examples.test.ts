// Every rule against its own examples: a rule without a bad example does not compile, one whose example lies fails here.
import { describe, expect, test } from 'vitest';
import { locator } from '../../src/reading/locate.ts';
import { EXAMPLE_DAY, exampleFiles, exampleRegister } from '../../src/rules/example-register.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import type { AnyRule, Example, Finding, Given, Path } from '../../src/rules/rule.ts';

/** What the one rule finds; shape errors of the example itself would hide a mistake, so they fail. */
function findings(rule: AnyRule, given: Given, today = EXAMPLE_DAY) {
  const read = exampleRegister({ ...given, ...(rule.local && !given.deadlines ? { deadlines: { rules: [{ rule: rule.id, adopted: true }] } } : {}) });
  const result = runRules(read, { rules: [rule], today, changes: given.changes });
  const own = result.filter((finding) => finding.rule === rule.id);
  const allowed = new Set(Object.keys(given.files ?? {}));
  expect(result.filter((finding) => finding.rule !== rule.id && !allowed.has(finding.file)), 'the example itself must be well-formed').toEqual([]);
  return own;
}

/** Whether a finding stands where the path points in its file. */
function standsAt(finding: Finding, given: Given, path: Path): void {
  const text = exampleFiles(given)[finding.file];
  expect(text, `${finding.file} is one of the example's files`).toBeDefined();
  const { line, column } = finding;
  expect({ line, column }).toEqual(locator(text ?? '', finding.file.endsWith('.mdx'))(path));
}

const day = (example: Example) => example.today ?? EXAMPLE_DAY;

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.good) test(`good: ${example.says}`, () => expect(findings(rule, example.given, day(example))).toEqual([]));
    for (const example of rule.bad) {
      test(`bad: ${example.says}`, () => {
        const found = findings(rule, example.given, day(example));
        expect(found.map((finding) => finding.message)).toEqual(example.finds.map((find) => find.message));
        for (const finding of found) expect(finding.help, 'help must say what to do').toMatch(/(?:例如|[写改删补加用]).{3,}/);
        for (const [index, find] of example.finds.entries()) {
          const finding = found[index];
          if (find.line) expect(finding?.line).toBe(find.line);
          if (find.at && finding) standsAt(finding, example.given, find.at);
        }
      });
      test(`mended: ${example.says}`, () => expect(findings(rule, example.mended, day(example))).toEqual([]));
    }
    test('has a good and a bad example', () => expect([rule.good.length > 0, rule.bad.length > 0]).toEqual([true, true]));
  });
}
