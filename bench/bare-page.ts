// One list of what a power's page prints, written out for three engines: template strings, Hugo, Eleventy (Liquid).
// The frame around it is cut from a page of ours, so that all of them write pages of about the same bytes.

interface Part {
  title: string;
  /** Path into the view-model. */
  path: string;
  as: 'text' | 'html' | 'list' | readonly string[];
}

const PARTS: readonly Part[] = [
  { title: '行使内容', path: 'power.content', as: 'text' },
  { title: '处罚幅度', path: 'power.penalty.range', as: 'text' },
  { title: '受理条件', path: 'power.conditions', as: 'list' },
  { title: '申请材料', path: 'power.materials', as: ['name', 'source'] },
  { title: '办理流程', path: 'flow.drawn.figure.zh', as: 'html' },
  { title: '办理环节', path: 'flow.drawn.list.zh', as: 'html' },
  { title: '法定时限', path: 'power.limits.statutory.value', as: 'text' },
  { title: '承诺时限', path: 'power.limits.promised.value', as: 'text' },
  { title: '办理结果', path: 'power.result.name', as: 'text' },
  { title: '到哪里办', path: 'power.service.places', as: ['address', 'hours', 'phone'] },
  { title: '常见问题', path: 'power.service.faqs', as: ['question', 'answer'] },
  { title: '陈述申辩', path: 'power.rights.statement', as: 'text' },
  { title: '行政复议', path: 'power.rights.reconsideration.authority', as: 'text' },
  { title: '行政诉讼', path: 'power.rights.litigation.court', as: 'text' },
  { title: '监督投诉', path: 'complaints.contacts', as: ['channel', 'value'] },
  { title: '设定依据', path: 'basis', as: ['title', 'edition', 'article', 'text'] },
  { title: '责任事项', path: 'duties', as: ['stage', 'text'] },
  { title: '追责情形', path: 'accountability', as: ['situation'] },
];

const NAME = '@name@';
const ID = '@id@';

export interface Shell {
  head: string;
  foot: string;
}

/** What stands around the main part of a rendered page, with places for its name and id. */
export function shellOf(html: string, name: string, id: string): Shell {
  const places = (text: string): string => text.replaceAll(name, NAME).replaceAll(id, ID);
  const [start, end] = [html.indexOf('<main'), html.indexOf('</main>')];
  return { head: places(html.slice(0, start)) + '<main id="main" class="width" tabindex="-1">', foot: places(html.slice(end)) };
}

const fill = (text: string, name: string, id: string): string => text.replaceAll(NAME, name).replaceAll(ID, id);
const section = (title: string, inner: string): string => `<section class="section"><h2>${title}</h2>${inner}</section>\n`;
const table = (rows: string): string => `<div class="table-scroll"><table class="table"><tbody>${rows}</tbody></table></div>`;

/** The page by template strings. */
export function barePage(view: unknown, shell: Shell): string {
  const name = escape(at(view, 'power.name'));
  const id = escape(at(view, 'power.id'));
  let body = '';
  for (const { title, path, as } of PARTS) {
    const value = at(view, path);
    if (value === undefined) continue;
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (as === 'text') body += section(title, `<p class="prose">${escape(value)}</p>`);
    else if (as === 'html') body += section(title, String(value));
    else if (as === 'list') body += section(title, `<ol class="prose">${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ol>`);
    else body += section(title, table(items.map((item) => `<tr>${as.map((column) => `<td>${escape(at(item, column) ?? '')}</td>`).join('')}</tr>`).join('')));
  }
  return `${fill(shell.head, name, id)}<h1>${name}</h1>${body}${fill(shell.foot, name, id)}`;
}

function at(value: unknown, path: string): unknown {
  for (const key of path.split('.')) value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return value;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;' };
const escape = (value: unknown): string => String(value).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The same page as a Hugo template over `.Params.view`. */
export function hugoTemplate(shell: Shell): string {
  const part = ({ title, path, as }: Part): string => {
    const inner = as === 'text' ? '<p class="prose">{{ . }}</p>' : as === 'html' ? '{{ safeHTML . }}' : as === 'list' ? '<ol class="prose">{{ range . }}<li>{{ . }}</li>{{ end }}</ol>' : table(`{{ range . }}<tr>${as.map((column) => `<td>{{ .${column} }}</td>`).join('')}</tr>{{ end }}`);
    const keys = path.split('.');
    return keys.map((key) => `{{ with .${key} }}`).join('') + section(title, inner) + '{{ end }}'.repeat(keys.length);
  };
  const frame = (text: string): string => fill(text, '{{ $name }}', '{{ $id }}');
  return `{{ $name := .Params.view.power.name }}{{ $id := .Params.view.power.id }}${frame(shell.head)}<h1>{{ $name }}</h1>{{ with .Params.view }}${PARTS.map(part).join('')}{{ end }}${frame(shell.foot)}`;
}

/** The same page as a Liquid template over `view`. */
export function liquidTemplate(shell: Shell): string {
  const part = ({ title, path, as }: Part): string => {
    const inner = as === 'text' ? `<p class="prose">{{ view.${path} | escape }}</p>` : as === 'html' ? `{{ view.${path} }}` : as === 'list' ? `<ol class="prose">{% for item in view.${path} %}<li>{{ item | escape }}</li>{% endfor %}</ol>` : table(`{% for item in view.${path} %}<tr>${as.map((column) => `<td>{{ item.${column} | escape }}</td>`).join('')}</tr>{% endfor %}`);
    return `{% if view.${path} %}${section(title, inner)}{% endif %}`;
  };
  const frame = (text: string): string => fill(text, '{{ view.power.name | escape }}', '{{ view.power.id }}');
  return `${frame(shell.head)}<h1>{{ view.power.name | escape }}</h1>${PARTS.map(part).join('')}${frame(shell.foot)}`;
}
