import type { Entry } from '../model/register.ts';
import { mdxBody, nodes, offsetOf } from './mdx-body.ts';
import { closest } from '../model/closest.ts';
import { leadsTo } from './site-addresses.ts';
import type { Path, Report, Rule } from './rule.ts';

export const linksLeadSomewhere: Rule<'register'> = {
  id: 'links-lead-somewhere',
  title: '站内链接都通到一个页面',
  titleEn: 'Every internal link leads to a page',
  why: '点了没有的链接，比没有链接更糟。',
  whyEn: 'A link that leads nowhere is worse than none.',
  source: ['R33', 'R46'],
  severity: 'error',
  appliesTo: 'register',
  check(register, { report }) {
    const judge = (url: string, where: Pick<Report, 'entry' | 'at' | 'offset'>): void => {
      const target = leadsTo(register, url);
      if (target === 'page' || target === 'outside') return;
      const near = target.kind && closest(target.id, register.idsOf(target.kind));
      report({ ...where, message: `站内链接“${url}”没有对应的页面。`, help: near ? `是不是 /${target.folder}/${near}/？改正链接里的编号。` : '改成本站已有的页面，例如 /powers/事项编号/；要链接别的网站，写完整的 https:// 地址；没有的，删去链接。' });
    };
    for (const entry of register.all('institution')) {
      const body = mdxBody(entry);
      if ('problem' in body) continue;
      for (const node of nodes(body.root)) if (node.url && /^(?:link|definition|image)$/.test(node.type)) judge(node.url, { entry, offset: offsetOf(node, body.start) });
    }
    for (const kind of ['power', 'office', 'law', 'staff'] as const) {
      for (const entry of register.all(kind)) for (const { at, url } of internalLinks(entry as Entry)) judge(url, { entry: entry as Entry, at });
    }
  },
  good: [{ says: '站内链接指向已有的记录；外部链接不在这里检查。', given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '[示例许可](/powers/example-power/)、[交通局](/offices/transport/)、[外站](https://example.org/x)、[本页](#x)' } }],
  bad: [
    {
      says: '文章里链接的事项编号写错了。',
      given: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '[示例许可](/powers/exampel-power/)' },
      finds: [{ line: 8, message: '站内链接“/powers/exampel-power/”没有对应的页面。' }],
      mended: { institution: { id: 'first-asked', title: '首问负责制', kind: 'institution', audience: 'public' }, body: '[示例许可](/powers/example-power/)' },
    },
    {
      says: '网办地址是站内不存在的页面。',
      given: { power: { service: { online: '/apply/now/' } } },
      finds: [{ at: ['service', 'online'], message: '站内链接“/apply/now/”没有对应的页面。' }],
      mended: { power: { service: { online: 'https://example.org/apply' } } },
    },
  ],
};

/** Fields of a record that hold an address within the site. */
function* internalLinks(entry: Entry): Generator<{ at: Path; url: string }> {
  // One look at the text spares walking ten thousand records that have none.
  if (!/(?:online|form|url|sample|website|photo): *["']?\//.test(entry.source.text)) return;
  yield* walk(entry.value, []);
}

function* walk(value: unknown, at: Path): Generator<{ at: Path; url: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    if (typeof item === 'string' && item.startsWith('/') && /^(?:online|form|url|sample|website|photo)$/.test(key)) yield { at: here, url: item };
    else yield* walk(item, here);
  }
}
