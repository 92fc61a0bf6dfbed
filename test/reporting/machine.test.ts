import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { findingsAsGithub, findingsAsJson, findingsAsSarif } from '../../src/reporting/machine.ts';
import { ruleCatalogue } from '../../src/rules/catalogue.ts';
import { sarifShape } from './sarif-shape.ts';
import { someFindings } from './some-findings.ts';

describe('JSON', () => {
  test('is the public form, nothing more and nothing changed', () => {
    expect(JSON.parse(findingsAsJson(someFindings))).toEqual({ findings: someFindings });
    expect(Object.keys((JSON.parse(findingsAsJson(someFindings)) as { findings: object[] }).findings[0] ?? {})).toEqual(['rule', 'severity', 'file', 'line', 'column', 'message', 'help']);
  });

  test('no finding is an empty list', () => expect(findingsAsJson([])).toBe('{\n  "findings": []\n}\n'));
});

describe('SARIF', () => {
  const valid = new Ajv({ strict: false }).compile(sarifShape);
  const log = JSON.parse(findingsAsSarif(someFindings, ruleCatalogue, '1.2.3')) as { runs: [{ tool: { driver: { version: string; rules: { id: string }[] } }; results: { ruleId: string; level: string; locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: object } }] }[] }] };

  test('has the shape that SARIF 2.1.0 prescribes, also when it is empty', () => {
    expect([valid(log), valid.errors]).toEqual([true, null]);
    expect([valid(JSON.parse(findingsAsSarif([], ruleCatalogue, '1.2.3'))), valid.errors]).toEqual([true, null]);
  });

  test('the shape refuses what is no SARIF', () => expect([valid({ version: '2.1.0', runs: [{ tool: {}, results: [] }] }), valid({ ...log, version: '2.0.0' })]).toEqual([false, false]));

  test('levels and places are those of the findings', () => {
    expect(log.runs[0].results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0].physicalLocation.region])).toEqual([
      ['schema', 'error', { startLine: 7, startColumn: 9 }],
      ['eight-elements', 'warning', { startLine: 120, startColumn: 1 }],
      ['file-name', 'error', { startLine: 1, startColumn: 1 }],
      ['law-known', 'note', { startLine: 2, startColumn: 3 }],
    ]);
  });

  test('paths are addresses from which the path can be had back', () => {
    const uris = log.runs[0].results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    expect(uris.map(decodeURIComponent)).toEqual(someFindings.map(({ file }) => file));
    expect(uris[2]).toBe('content/powers/a%2Cb%3Ac%25%0A%1B%5B2J%23%3F.yml');
  });

  test('an absolute path has its scheme', () => expect(findingsAsSarif([{ ...someFindings[0]!, file: '/srv/content/site.yml' }], ruleCatalogue, '1')).toContain('"uri": "file:///srv/content/site.yml"'));

  test('only the rules in use are described', () => expect(log.runs[0].tool.driver.rules.map(({ id }) => id).sort()).toEqual([...new Set(someFindings.map(({ rule }) => rule))].filter((id) => ruleCatalogue.some((rule) => rule.id === id)).sort()));
});

describe('GitHub annotations', () => {
  const lines = findingsAsGithub(someFindings).split('\n');

  test('one line a finding, with the severity as command', () => expect(lines.map((line) => /^::(\w*)/.exec(line)?.[1])).toEqual(['error', 'warning', 'error', 'notice', undefined]));

  test('a name or a text cannot smuggle in a property or a command', () => {
    expect(lines[2]).toBe('::error file=content/powers/a%2Cb%3Ac%25%0A\u001b[2J#?.yml,line=1,col=1,title=file-name::文件名里不能有“,”⏎::error::假的。%0A改名，100%25 有效。‹U+202E›');
  });

  test('more than ten say that the page shows only ten', () => {
    const many = findingsAsGithub(Array.from({ length: 11 }, () => someFindings[0]!)).trim().split('\n');
    expect([many.length, many.at(-1)]).toEqual([12, '::notice::共 11 条，页面只显示前 10 条；全部见本步骤的日志。']);
  });

  test('no finding is no line', () => expect(findingsAsGithub([])).toBe(''));
});
