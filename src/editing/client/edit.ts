// The edit page: a form made from the schema, prefilled from a record, checked as it is typed, offered as a file.
import { referencePaths } from '../../model/schemas.ts';
import { worthSaying } from '../../reading/worth-saying.ts';
import type { Language } from '../../i18n/language.ts';
import { amendedYaml, type Written } from '../amended-yaml.ts';
import { EDITABLE, type EditableKind } from '../editable-kinds.ts';
import { explainInForm, idTaken } from '../explain-in-form.ts';
import { formOf } from '../form-model.ts';
import { recordPath } from '../record-path.ts';
import { recordYaml } from '../record-yaml.ts';
import { element } from './element.ts';
import { offerExisting } from './open-existing.ts';
import { proposalAddress, type Forge } from './proposal.ts';
import { renderField } from './render-form.ts';
import { showProblems } from './show-problems.ts';
import { loadValidator, type Validator } from './validators.ts';
import { formWords } from './words.ts';

const page = document.querySelector<HTMLElement>('[data-edit]');
if (page) void start(page);

async function start(page: HTMLElement): Promise<void> {
  const language: Language = page.dataset['language'] === 'en' ? 'en' : 'zh';
  const base = page.dataset['base'] ?? '/';
  const forge = page.dataset['forge'] ? (JSON.parse(page.dataset['forge']) as Forge) : undefined;
  const query = new URLSearchParams(location.search);
  const [kindAsked = 'power', id = ''] = (query.get('record') ?? query.get('kind') ?? 'power').split('/');
  const kind = EDITABLE.find((known) => known === kindAsked) ?? 'power';
  const form = must(page, '[data-edit-form]');
  const status = must(page, '[data-edit-status]');
  const words = formWords(language);
  status.textContent = words.loading;
  try {
    const [validator, loaded] = await Promise.all([loadValidator(kind), id ? load(`${base}edit/records/${kind}/${encodeURIComponent(id)}.json`) : undefined]);
    const references = await loadReferences(base, new Set([kind, ...referencePaths(validator.schemas, kind).map(({ target }) => target)]));
    status.textContent = id && !loaded ? words.notFound(id) : '';
    const existing = loaded as Existing | undefined;
    const picker = document.querySelector<HTMLElement>('[data-edit-open]');
    if (picker) offerExisting(picker, kind, references.get(kind) ?? [], words.noSuchName, (address) => location.assign(address));
    open(page, form, { kind, validator, existing, references, language, forge });
  } catch {
    status.textContent = words.failed;
  }
}

interface Existing extends Written {
  path: string;
}

interface Opened {
  kind: EditableKind;
  validator: Validator;
  existing: Existing | undefined;
  references: Map<string, { id: string; title: string }[]>;
  language: Language;
  forge: Forge | undefined;
}

function open(page: HTMLElement, form: HTMLElement, { kind, validator, existing, references, language, forge }: Opened): void {
  const words = formWords(language);
  const explain = explainInForm(validator.schemas, kind, language);
  const visited = new Set<string>();
  let record: Record<string, unknown> = existing?.record ?? {};
  let touched = false;
  const summary = must(page, '[data-edit-summary]');
  const output = must(page, '[data-edit-output]');
  const update = (): void => {
    const { id } = record;
    const taken = typeof id === 'string' && existing === undefined && references.get(kind)?.some((known) => known.id === id);
    const problems = [...(taken ? [idTaken(id, language)] : []), ...worthSaying(validator.schemas, kind, validator.errors(record)).map((error) => explain(error, record))];
    showProblems(form, summary, problems, words, (field) => existing !== undefined || visited.has(field));
    output.textContent = existing ? amendedYaml(validator.schemas, kind, record, existing) : recordYaml(validator.schemas, kind, record);
    for (const button of page.querySelectorAll<HTMLButtonElement>('[data-edit-action]')) button.disabled = problems.length > 0;
  };
  const fields = formOf(validator.schemas, kind);
  form.replaceChildren(renderField(fields, record, [], { words, references: (target) => references.get(target) ?? [] }, (next) => {
    record = next as Record<string, unknown>;
    touched = true;
    update();
  }));
  // An id is for ever: whoever changes it makes another record.
  if (existing) fixId(form, words.fixedId);
  const heading = must(page, '[data-edit-heading]');
  heading.textContent = words.heading(words.title(fields), existing && String(existing.record['name'] ?? existing.record['title'] ?? existing.record['post'] ?? existing.record['id']));
  heading.hidden = false;
  const path = () => existing?.path ?? recordPath(kind, record);
  action(page, 'download', () => download(path().split('/').at(-1) ?? 'record.yml', output.textContent ?? ''));
  action(page, 'copy', () => copy(output.textContent ?? '', summary, words.copied));
  if (forge) {
    action(page, 'propose', () => {
      const { address, filled } = proposalAddress(forge, path(), output.textContent ?? '', existing !== undefined);
      if (!filled) copy(output.textContent ?? '', summary, words.proposeHint);
      window.open(address, '_blank', 'noopener');
    });
  }
  // What is merely missing is not scolded beside its question before the clerk has been there.
  form.addEventListener('focusout', (event) => {
    if (!(event.target instanceof HTMLElement) || visited.has(event.target.id)) return;
    visited.add(event.target.id);
    update();
  });
  // A half-filled form is hours of work; the browser asks before it is lost.
  window.addEventListener('beforeunload', (event) => { if (touched) event.preventDefault(); });
  update();
}

function fixId(form: HTMLElement, words: string): void {
  form.querySelector('#f-id')?.setAttribute('readonly', '');
  form.querySelector('#f-id-hint')?.append(element('strong', {}, [words]));
}

function action(page: HTMLElement, name: string, act: () => void): void {
  page.querySelector(`[data-edit-action="${name}"]`)?.addEventListener('click', act);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  element('a', { href: address, download: name }, []).click();
  URL.revokeObjectURL(address);
}

function copy(text: string, summary: HTMLElement, words: string): void {
  void navigator.clipboard.writeText(text).then(() => summary.prepend(element('p', { role: 'status' }, [words])));
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : undefined;
}

async function loadReferences(base: string, wanted: ReadonlySet<string>): Promise<Map<string, { id: string; title: string }[]>> {
  return new Map(await Promise.all([...wanted].map(async (target) => [target, ((await load(`${base}edit/references/${target}.json`)) as { id: string; title: string }[] | undefined) ?? []] as const)));
}

function must(page: HTMLElement, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the edit page lacks ${selector}`);
  return found;
}
