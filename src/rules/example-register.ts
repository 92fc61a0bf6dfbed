// The smallest valid county: every example of a rule overrides parts of it, so that the example shows only what matters.
import { dump } from 'js-yaml';
import type { Kind, RecordTypes } from '../model/kinds.ts';
import { PLACES } from '../model/kinds.ts';
import { readFiles, type ReadResult } from '../reading/read-register.ts';
import type { Given } from './rule.ts';

export const EXAMPLE_DAY = '2026-06-01';

const taxonomy = (id: string, kind: RecordTypes['taxonomy']['kind'], entries: RecordTypes['taxonomy']['entries']): RecordTypes['taxonomy'] => ({ id, kind, title: id, entries });

const BASE: { [K in Kind]?: RecordTypes[K][] } = {
  site: [{ title: '示例县阳光清单', jurisdiction: { name: '示例县', divisionCode: '990101' }, publisher: '示例县人民政府办公室', languages: ['zh'], visibility: 'public', sample: true }],
  taxonomy: [
    taxonomy('power-types', 'power-types', [
      { id: 'licence', title: '行政许可', code: '01', family: 'external', requires: ['legalBasis', 'conditions', 'limits.promised'], forbids: ['penalty'] },
      { id: 'penalty', title: '行政处罚', code: '02', family: 'external', requires: ['legalBasis', 'penalty'], forbids: ['limits.promised'] },
      { id: 'inspection', title: '行政检查', code: '06', family: 'external' },
      { id: 'procurement', title: '物资采购', family: 'internal' },
    ]),
    taxonomy('org-types', 'org-types', [{ id: 'department', title: '政府工作部门' }]),
    taxonomy('audiences', 'audiences', [{ id: 'public', title: '社会', public: true, channels: ['门户网站'] }, { id: 'unit', title: '单位内部', channels: ['公开栏'] }]),
    taxonomy('disclosure-terms', 'disclosure-terms', [{ id: 'long-term', title: '长期' }, { id: 'periodic', title: '定期' }, { id: 'any-time', title: '随时' }]),
    taxonomy('law-kinds', 'law-kinds', [{ id: 'law', title: '法律' }]),
    taxonomy('accountability', 'accountability', [{ id: 'late', title: '逾期不办' }]),
  ],
  office: [{ id: 'transport', name: '示例县交通运输局', orgType: 'department', audience: 'public', phone: '0000-1230001', responsible: { post: '局长' }, complaints: [{ channel: 'phone', value: '0000-1230002' }] }],
  law: [{ id: 'licensing-law', title: '中华人民共和国行政许可法', kind: 'law', audience: 'public', versions: [{ date: '2019-04-23', articles: 83 }] }],
  power: [{ id: 'example-power', name: '示例许可', type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', legalBasis: [{ law: 'licensing-law', article: 12 }] }],
};

/** The files of an example: the base county with the given records laid over it, path below the content folder → text. */
export function exampleFiles(given: Given): Record<string, string> {
  const files: Record<string, string> = {};
  for (const { kind, path, format, dated } of PLACES) {
    const base = (BASE[kind] ?? []) as Record<string, unknown>[];
    const overrides = [given[kind] ?? []].flat() as Record<string, unknown>[];
    // A taxonomy is laid over the one of the same kind; other records over the one in the same position.
    const merged = kind === 'taxonomy'
      ? [...base.map((record) => ({ ...record, ...overrides.find((override) => override['kind'] === record['kind']) })), ...overrides.filter((override) => !base.some((record) => record['kind'] === override['kind']))]
      : Array.from({ length: Math.max(base.length, overrides.length) }, (_, index) => ({ ...(base[index] ?? (overrides[index]?.['id'] ? { ...base[0], id: `${kind}-${index + 1}` } : base[0])), ...overrides[index] }));
    for (const [index, record] of merged.entries()) {
      const clean = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
      const id = String(clean['id'] ?? `${kind}-${index + 1}`);
      const folder = kind === 'power' ? `${path}${String(clean['office'])}/` : dated ? `${path}${String(clean['date']).split('-')[0]}/` : path;
      const name = path.endsWith('/') ? `${folder}${id}.${format === 'mdx' ? 'mdx' : 'yml'}` : path;
      const yaml = dump(clean, { lineWidth: -1, noRefs: true });
      files[name] = format === 'mdx' ? `---\n${yaml}---\n\n${given.body ?? '正文。'}\n` : yaml;
    }
  }
  return { ...files, ...given.files };
}

/** The example read as content is read, shape errors included. */
export function exampleRegister(given: Given): ReadResult {
  return readFiles(exampleFiles(given));
}
