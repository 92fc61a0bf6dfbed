import { lawTitle } from '../model/register.ts';
import { citationsOf, citedTitle, knownLaw } from './law-citations.ts';
import { textsOf } from './texts-of.ts';
import type { Rule } from './rule.ts';

const LAW = '行政复议法';
const RIGHT = 'rights: { reconsideration: { authority: 示例县人民政府, days: 60 }, litigation: { court: 示例县人民法院, months: 6 } }';

export const reconsiderationLawOldText: Rule<'register'> = {
  id: 'reconsideration-law-old-text',
  title: '复议、诉讼的说法不用已经失效的条文',
  titleEn: 'Remedies do not quote the dead text of the reconsideration law',
  why: '行政复议法 2023 年修订、2024 年起施行，条号和程序都变了；照旧条文去申请，会走错门、误了期限。',
  whyEn: 'The reconsideration law was rewritten in 2023; people who follow its old text go to the wrong door or too late.',
  source: ['R53', '行政复议法（2023）第20条', '行政诉讼法（2017）第46条'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    const ids = register.all('law').flatMap(({ id, value }) => (lawTitle(value.title) === LAW ? [id] : []));
    const mentions = new RegExp(['具体行政行为', '复议法', ...ids].join('|'));
    for (const kind of ['power', 'flow', 'leader'] as const) {
      for (const entry of register.all(kind)) {
        if (!mentions.test(entry.source.text)) continue;
        if ('rights' in entry.value) for (const { at, text } of textsOf(entry.value.rights, ['rights'])) {
          if (text.includes('具体行政行为')) report({ entry, at, message: '救济说明里用了旧法的说法“具体行政行为”。', help: `改成“行政行为”；期限写在字段里，例如 ${RIGHT}。` });
          else if (/复议法[》]?第九条/.test(text)) report({ entry, at, message: '救济说明引用了旧版行政复议法第九条；现行法规定申请期限的是第二十条。', help: `改引第二十条，期限写在字段里，例如 ${RIGHT}。` });
        }
        for (const { at, citation } of citationsOf(entry)) {
          if (lawTitle(knownLaw(register, citation)?.record?.title ?? citation.title ?? '') !== LAW) continue;
          if (citation.article === 9 && /60|六十|知道/.test(citation.text ?? '')) report({ entry, at: [...at, 'article'], message: `${citedTitle(register, citation)}第9条是 2023 年修订以前关于申请期限的条号。`, help: '现行法是第20条，写 article（条）: 20，并核对 text（条文要点）。' });
          else if (citation.text?.includes('具体行政行为')) report({ entry, at: [...at, 'text'], message: '条文要点引用的是旧版行政复议法：现行法不再说“具体行政行为”。', help: '对照 2023 年修订的版本改写 text（条文要点），例如 text: 认为行政行为侵犯其合法权益的，可以自知道之日起六十日内申请复议。' });
        }
      }
    }
    for (const entry of register.all('institution')) {
      const body = entry.body?.text ?? '';
      const match = /具体行政行为/.exec(body);
      if (match && /复议/.test(body.slice(Math.max(0, match.index - 60), match.index + 60))) report({ entry, offset: entry.source.text.length - body.length + match.index, message: '正文里用了旧法的说法“具体行政行为”。', help: '改成“行政行为”，并对照 2023 年修订的行政复议法核对条号和期限。' });
    }
  },
  good: [
    { says: '用现行法的说法。', given: { power: { rights: { reconsideration: { authority: '示例县人民政府', days: 60, note: '认为行政行为侵犯合法权益的，可以自知道之日起六十日内申请' } } } } },
    { says: '别的法律条文里的“具体行政行为”照录原文，不算。', given: { power: { legalBasis: [{ law: 'licensing-law', article: 12, text: '对具体行政行为不服的' }] } } },
  ],
  bad: [
    {
      says: '救济说明抄的是旧法。',
      given: { power: { rights: { other: ['对具体行政行为不服的，依照行政复议法第九条申请复议'] } } },
      finds: [{ at: ['rights', 'other', 0], message: '救济说明里用了旧法的说法“具体行政行为”。' }],
      mended: { power: { rights: { reconsideration: { authority: '示例县人民政府', days: 60 } } } },
    },
    {
      says: '依据引用旧版第九条的申请期限。',
      given: { power: { accountability: [{ situation: '示例', basis: [{ title: '中华人民共和国行政复议法', article: 9, text: '自知道之日起六十日内' }] }] } },
      finds: [{ at: ['accountability', 0, 'basis', 0, 'article'], message: '《中华人民共和国行政复议法》第9条是 2023 年修订以前关于申请期限的条号。' }],
      mended: { power: { accountability: [{ situation: '示例', basis: [{ title: '中华人民共和国行政复议法', article: 20, text: '自知道之日起六十日内' }] }] } },
    },
  ],
};
