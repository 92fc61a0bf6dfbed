// What ajv says → what a clerk at the form understands: which question, what is wrong with the answer, what to do in the form.
// The words for people who write files are in src/reading/explain-schema-error.ts.
import type { Language } from '../i18n/language.ts';
import { nodeAt, resolve, type Schemas } from '../model/schemas.ts';
import type { SchemaNode } from '../model/schema-keywords.ts';
import { excerpt } from '../model/visible-text.ts';
import { pathOf, type Explained } from '../reading/explain-schema-error.ts';
import { digitsIn, isoDateFrom } from '../reading/explain-wrong-value.ts';
import type { SchemaError } from '../reading/validator.ts';
import type { Path } from '../rules/rule.ts';
import { formPhrases } from './form-phrases.ts';

export interface ExplainedAnswer extends Explained {
  /** Nothing was answered yet: no reason to scold before the question was reached. */
  missing?: boolean;
}

/** Explains one schema error at the question that must be answered again. Names no key, no file and no way of writing a file. */
export type Explain = (error: SchemaError, record: unknown) => ExplainedAnswer;

/** The explanations for a kind of record in the language of the page. */
export function explainInForm(schemas: Schemas, kind: string, language: Language): Explain {
  const t = formPhrases[language];
  const titleOf = (node: SchemaNode | undefined, key: string): string => (language === 'en' ? node?.titleEn : node?.title) ?? node?.title ?? key;
  const nameOf = (at: Path): string => (at.length ? t.quote(at.map((key, index) => (typeof key === 'number' ? t.item(key + 1) : titleOf(nodeAt(schemas, kind, at.slice(0, index + 1)), key))).join(' › ')) : t.record);

  /** How this kind of question is answered. */
  const asking = (node: SchemaNode): string => {
    if (node.refersTo || node.enum || typeOf(node) === 'boolean') return t.choose;
    if (node.format === 'date') return t.chooseDay;
    if (typeOf(node) === 'array') return t.addOne;
    const parts = (node.required ?? []).map((key) => t.quote(titleOf(resolve(schemas, node.properties?.[key] ?? {}), key)));
    return parts.length ? t.fillParts(parts.join('、')) : t.fill;
  };
  const blank = (node: SchemaNode, at: Path): string => `${asking(node)}${typeof at.at(-1) === 'number' ? t.orRemove : ''}`;

  return (error, record) => {
    const at = pathOf(error.instancePath, record);
    const node: SchemaNode = nodeAt(schemas, kind, at) ?? {};
    const name = nameOf(at);
    const found = typeof error.data === 'object' ? '' : excerpt(String(error.data));
    const limit = String(error.params['limit']);
    const say = (message: string, help: string, where: Path = at): ExplainedAnswer => ({ at: where, message, help });
    switch (error.keyword) {
      case 'required': {
        const missing = [...at, String(error.params['missingProperty'])];
        return { ...say(t.missing(nameOf(missing)), asking(nodeAt(schemas, kind, missing) ?? {}), missing), missing: true };
      }
      case 'anyOf': {
        const titles = (node.anyOf ?? []).flatMap((branch) => branch.required ?? []).map((key) => t.quote(titleOf(nodeAt(schemas, kind, [...at, key]), key)));
        return titles.length ? say(t.incomplete(name), t.atLeastOne(titles.join(t.and))) : say(t.not(name, found), t.seeHint);
      }
      case 'type':
        if (typeOf(node) === 'integer' || typeOf(node) === 'number') return say(t.notNumber(name, found), t.number(digitsIn(typeOf(node), found) ?? String(node.minimum ?? 20)));
        return say(t.wrong(name, found), asking(node));
      case 'enum': case 'const':
        return say(t.not(name, found), t.chooseAgain);
      case 'pattern':
        return error.data === '' ? say(t.empty(name), blank(node, at)) : say(t.wrong(name, found), node.refersTo ? t.chooseAgain : ID_FORM.test(node.pattern ?? '') ? t.idForm : byExample(node));
      case 'format':
        if (error.params['format'] === 'email') return say(t.notMail(name, found), t.mail);
        return say(t.notDay(name, found), isoDateFrom(found) ? t.day(isoDateFrom(found) ?? '') : t.dayAgain);
      case 'minLength':
        return error.data === '' ? say(t.empty(name), blank(node, at)) : say(t.short(name, lengthOf(error.data), limit), t.whole);
      case 'maxLength':
        return say(t.long(name, lengthOf(error.data), limit), t.shorten);
      case 'minItems':
        return say(t.noItem(name), asking(node));
      case 'uniqueItems': {
        const [first = 0, second = 0] = [Number(error.params['i']), Number(error.params['j'])].sort((a, b) => a - b);
        return say(t.twice(name, first + 1, second + 1), t.removeOne, [...at, second]);
      }
      case 'minimum': case 'maximum': case 'exclusiveMinimum': case 'exclusiveMaximum':
        return say(t.bound(name, found), t.within[error.keyword]?.(limit) ?? t.seeHint);
      case 'additionalProperties':
        return say(t.notOnForm(excerpt(String(error.params['additionalProperty']))), t.giveOn);
      default:
        return say(t.wrong(name, found), t.seeHint);
    }
  };

  /** How an answer of a strict form is written: the question's own hint, and an example that it lacks. */
  function byExample(node: SchemaNode): string {
    const example = node.examples?.[0];
    const hint = (language === 'en' ? node.descriptionEn : undefined) ?? node.description;
    return `${hint ?? t.seeHint}${example && !hint?.includes(example) ? t.example(example) : ''}`;
  }
}

/** What no schema can see: a new record under an id that another one has. */
export const idTaken = (id: string, language: Language): ExplainedAnswer => ({ at: ['id'], message: formPhrases[language].taken(excerpt(id)), help: formPhrases[language].takenHelp });

const ID_FORM = /^\^\[a-z0-9\]\[a-z0-9-\]/;
const typeOf = (node: SchemaNode): string => [node.type].flat()[0] ?? '';
const lengthOf = (text: unknown): number => Array.from(String(text)).length;
