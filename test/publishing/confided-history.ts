// A private repository whose past holds records of every audience: embargoes, narrowed and widened ones, deleted and renamed ones, references and messages.
// Whatever the public must not see holds the sign 龘 or an id that begins with `confided-`.
import { dump } from 'js-yaml';
import { PLACES } from '../../src/model/kinds.ts';
import { DISCLOSURES } from '../../src/model/record-pages.ts';
import { exampleFiles } from '../../src/rules/example-register.ts';
import { makeRepository, type MadeRepository } from '../history/made-repository.ts';

const AUDIENCES = [{ id: 'public', title: '社会', public: true, channels: ['门户网站'] }, ...['unit', 'leadership', 'party'].map((id) => ({ id, title: id, channels: ['公开栏'] }))];

/** A day on which everything is published. */
export const TODAY = '2026-06-01';

type Fields = Readonly<Record<string, unknown>>;

const power = (id: string, fields: Fields, folder = 'transport'): Record<string, string> => ({
  [`powers/${folder}/${id}.yml`]: dump({ id, name: `许可${id}`, type: 'licence', family: 'external', office: 'transport', audience: 'public', status: 'inForce', legalBasis: [{ law: 'licensing-law', article: 12 }], ...fields }, { lineWidth: -1, noRefs: true }),
});

/** An adjustment of these powers, on the day it was published. */
const adjustment = (id: string, powers: readonly string[], fields: Fields): Record<string, string> => ({
  [`changes/2026/${id}.yml`]: dump({ id, title: `调整${id}`, office: 'transport', date: '2026-03-10', reason: '理由', trigger: { kind: 'review', text: '清理', date: '2026-03-01' }, effective: '2026-03-10', changes: powers.map((power) => ({ power, class: 'changed' })), audience: 'public', ...fields }, { lineWidth: -1, noRefs: true }),
});

/** A remark that no output may repeat: files are written for those who keep them. */
const remarked = (files: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `# 龘备注\n${text}`]));

/** One record of every kind of disclosure that is not for everyone; none is complete, so that each is also unreadable. */
const disclosures = (audience: string): Record<string, string> => Object.fromEntries(DISCLOSURES.map(({ kind }) => {
  const id = `confided-${kind}-${audience}`;
  const place = PLACES.find((candidate) => candidate.kind === kind);
  return [`${place?.path ?? ''}${place?.dated ? '2026/' : ''}${id}.${place?.format === 'mdx' ? 'mdx' : 'yml'}`, dump({ id, title: `龘${id}`, office: 'transport', date: '2026-01-03', audience })];
}));

const leftOut = (files: Record<string, string>): Record<string, null> => Object.fromEntries(Object.keys(files).map((path) => [path, null]));

export interface ConfidedHistory {
  repository: MadeRepository;
  /** Commits that did nothing everyone may see. */
  hiddenCommits: string[];
  /** Git's ids of files that are hidden. */
  hiddenFiles: string[];
}

/** `visibility` of the site; the records are the same. */
export function makeConfidedHistory(visibility: 'public' | 'private' = 'private'): ConfidedHistory {
  const repository = makeRepository();
  const base = exampleFiles({
    site: { visibility, languages: ['zh', 'en'], url: 'https://sunlist.example.org' },
    taxonomy: { kind: 'audiences', entries: AUDIENCES },
    office: [{}, { id: 'confided-office', name: '龘办公室', audience: 'unit' }],
    law: [{}, { id: 'confided-law', title: '龘内部规定', audience: 'unit' }],
    topic: [{ id: 'shown-topic', title: '公开专题', summary: '说明', audience: 'public', powers: ['example-power', 'confided-unit', 'confided-narrowed', 'widened-permit'] }],
    institution: [{ id: 'shown-institution', title: '公开制度', kind: 'institution', audience: 'public' }, { id: 'confided-institution', title: '龘制度', kind: 'institution', audience: 'party' }],
    body: '公开标记丁，见[内部](/powers/confided-unit/)。',
  });
  const [first, second] = [disclosures('unit'), disclosures('leadership')];
  repository.write({
    ...base, ...first,
    'institutions/confided-institution.mdx': (base['institutions/confided-institution.mdx'] ?? '').replace('公开标记丁', '龘正文'),
    ...remarked(power('open-permit', { content: '公开标记甲一', legalBasis: [{ law: 'licensing-law', article: 12 }, { law: 'confided-law', text: '龘条文' }], notes: '见 /powers/confided-unit/ 和 https://sunlist.example.org/powers/confided-narrowed/ 。' })),
    ...power('confided-unit', { name: '龘许可', audience: 'unit' }),
    ...power('confided-narrowed', { name: '龘曾经公开的许可' }),
    ...power('widened-permit', { name: '龘扩大以前的名称', audience: 'unit', content: '龘扩大以前' }),
    ...power('confided-deleted', { name: '龘删除的许可', audience: 'leadership' }),
    ...power('confided-old', { name: '龘改名的许可', content: '龘内容' }),
    ...power('confided-older', { name: '龘再改名的许可', content: '龘没有变的内容', targets: ['龘'] }),
    ...power('confided-embargo', { name: '龘没有到期的许可', embargo: '2026-12-01' }),
    ...power('released-permit', { name: '龘没有公布过的草稿', embargo: '2026-03-01', content: '龘草稿' }),
    ...power('confided-unreadable', { name: '龘', audience: 'unit' }),
    ...power('halting-permit', { content: '公开标记戊一' }),
    ...power('moved-permit', { content: '公开标记己' }, 'confided-office'),
    ...power('brief-permit', { content: '公开标记辛一' }),
  });
  repository.commit('龘建立清单\n\nWithdrawn: power/confided-unit name 龘', '2026-01-05T09:00:00+08:00');

  const hiddenCommits: string[] = [];
  const hidden = (subject: string, date: string): void => {
    repository.git('add', '-A');
    repository.commit('x', date);
    repository.git('commit', '-q', '--amend', '--author', '龘某人 <long@example.org>', '-m', `${subject}\n\n龘缘由\n\nChange-Kind: withdrawal\nWithdrawn: power/confided-unit name 龘\nAdjustment: confided-adjustment\nCo-authored-by: 龘同事 <tong@example.org>`);
    hiddenCommits.push(repository.git('rev-parse', 'HEAD'));
  };
  repository.write({ ...leftOut(power('confided-deleted', {})), ...power('confided-unit', { name: '龘许可二', audience: 'unit' }) });
  hidden('龘只动不公开的记录', '2026-01-12T09:00:00+08:00');

  repository.write({
    ...leftOut(power('confided-old', {})), ...power('confided-new', { name: '龘改名的许可', content: '龘内容', audience: 'unit' }),
    ...leftOut(power('confided-older', {})), ...power('confided-newer', { name: '龘又一个名称', content: '龘没有变的内容', targets: ['龘'], audience: 'party' }),
    ...leftOut(power('moved-permit', {}, 'confided-office')), ...power('moved-permit', { content: '公开标记己' }),
    'powers/transport/confided-unreadable.yml': 'name: 龘 [\n', 'powers/transport/halting-permit.yml': 'content: 龘读不出 [\naudience: public\n',
    ...leftOut(first), ...second,
  });
  repository.commit('龘有公开也有不公开的', '2026-01-20T09:00:00+08:00');

  repository.write({
    ...power('released-permit', { name: '到期公开的许可', embargo: '2026-03-01', content: '公开标记丙' }),
    ...power('confided-narrowed', { name: '龘曾经公开的许可', audience: 'leadership' }),
    ...leftOut(power('confided-unreadable', {})),
  });
  repository.commit('龘收窄', '2026-02-01T09:00:00+08:00');

  repository.write(remarked(power('open-permit', { content: '公开标记甲一', legalBasis: [{ law: 'licensing-law', article: 12 }], notes: '见 /powers/confided-unit/ 和 https://sunlist.example.org/powers/confided-narrowed/ 。' })));
  repository.commit('龘只去掉了不公开的依据', '2026-02-10T09:00:00+08:00');
  hiddenCommits.push(repository.git('rev-parse', 'HEAD'));

  repository.write({ ...power('halting-permit', { content: '公开标记戊二' }), ...power('widened-permit', { name: '扩大以后的许可', content: '公开标记乙', notes: '另见[内部](/powers/confided-unit/)的规定。' }), ...power('brief-permit', { name: '龘一时收窄', audience: 'unit' }) });
  repository.write({
    ...adjustment('shown-adjustment', ['widened-permit', 'confided-narrowed', 'halting-permit'], { reason: '公开标记壬' }),
    ...adjustment('confided-adjustment', ['confided-unit', 'widened-permit'], { title: '龘调整', reason: '龘理由', audience: 'unit' }),
  });
  repository.commit('扩大公开范围\n\nAdjustment: confided-adjustment', '2026-03-10T09:00:00+08:00');

  const files = repository.git('ls-tree', '-r', 'HEAD~2').split('\n');
  const hiddenFiles = files.filter((line) => /confided-/.test(line)).map((line) => line.split(/\s+/)[2] ?? '');

  repository.write({ ...power('open-permit', { content: '公开标记甲二' }), ...power('brief-permit', { content: '公开标记辛二' }) });
  repository.commit('公开标记庚：修改公开的许可\n\nCo-authored-by: 同事 <tong@example.org>', '2026-04-01T09:00:00+08:00');
  return { repository, hiddenCommits, hiddenFiles };
}
