// What the schema says against the record, beside each field and as a list of links above the buttons.
import type { ExplainedAnswer } from '../explain-in-form.ts';
import { element } from './element.ts';
import { fieldId } from './render-form.ts';
import type { FormWords } from './words.ts';

/**
 * Shows the problems in `form` and `summary`; a problem of a part without a field of its own shows at the nearest parent.
 * What is merely missing stands beside its field only where `reached` says that the clerk has been there.
 */
export function showProblems(form: HTMLElement, summary: HTMLElement, problems: readonly ExplainedAnswer[], words: FormWords, reached: (id: string) => boolean): void {
  for (const node of form.querySelectorAll('.edit-error')) node.textContent = '';
  for (const node of form.querySelectorAll('[aria-invalid]')) node.removeAttribute('aria-invalid');
  const items = problems.map((problem) => {
    const id = nearest(problem.at);
    if (!problem.missing || reached(id)) {
      const error = document.getElementById(`${id}-error`);
      if (error) error.textContent = `${error.textContent ?? ''}${problem.message}${problem.message.endsWith('。') ? '' : ' '}${problem.help}`;
      document.getElementById(id)?.setAttribute('aria-invalid', 'true');
    }
    const link = element('a', { href: `#${id}` }, [problem.message]);
    link.addEventListener('click', (event) => goTo(id, event));
    return element('li', {}, [link, ` ${problem.help}`]);
  });
  // The summary is read aloud when it changes, so it is left alone while the same things are wrong.
  const said = JSON.stringify(problems);
  if (summary.dataset['said'] === said) return;
  summary.dataset['said'] = said;
  summary.className = problems.length ? 'edit-summary edit-summary-bad' : 'edit-summary edit-summary-good';
  summary.replaceChildren(element('p', {}, [problems.length ? words.problems(problems.length) : words.good]), ...(items.length ? [element('ul', {}, items)] : []));
}

/** To the control itself, with the parts open that hold it. */
function goTo(id: string, event: Event): void {
  const target = document.getElementById(id);
  if (!target) return;
  event.preventDefault();
  for (let part = target.closest('details'); part; part = part.parentElement?.closest('details') ?? null) part.open = true;
  target.scrollIntoView({ block: 'center' });
  target.focus();
}

function nearest(at: ExplainedAnswer['at']): string {
  for (let length = at.length; length > 0; length -= 1) {
    const id = fieldId(at.slice(0, length));
    if (document.getElementById(id)) return id;
  }
  return 'edit-form';
}
