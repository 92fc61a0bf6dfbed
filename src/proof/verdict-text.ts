// The verdict as a person reads it: first the conclusion, then what was checked, what could not be, and the line to keep.
import type { Check, Outcome } from './check.ts';
import type { Verdict } from './verify.ts';

type Language = 'zh' | 'en';

/** Details shown of one check; the rest is counted. */
const SHOWN = 10;

const MARKS: Record<Outcome, string> = { bad: '✗', good: '✓', note: '•', unknown: '?' };

const HEADINGS: Record<Language, Record<Outcome, string>> = {
  zh: { bad: '不符', good: '核对过，相符', note: '说明', unknown: '没有核对' },
  en: { bad: 'Contradictions', good: 'Checked and in order', note: 'Notes', unknown: 'Not checked' },
};

/** Whole text, with a line's end at its end. */
export function verdictText({ verdict, checks, witness }: Verdict, place: string, lang: Language): string {
  const unknown = checks.filter(({ outcome }) => outcome === 'unknown').length;
  // Pages may be exactly what was published, and what was published may lack an approval.
  const unapproved = checks.every(({ outcome, topic }) => outcome !== 'bad' || topic === 'approvals');
  const wrong = unapproved ? { zh: '网站与历史相符，但有改动没有经过批准。', en: 'the site is what was published, but changes were published without approval.' } : { zh: '与发布的不符。', en: 'not what was published.' };
  const conclusion = { zh: verdict === 'bad' ? `✗ ${place}：${wrong.zh}` : `✓ ${place}：核对过的都相符${unknown ? `，另有 ${unknown} 项没有核对` : ''}。`, en: verdict === 'bad' ? `✗ ${place}: ${wrong.en}` : `✓ ${place}: everything checked is in order${unknown ? `; ${unknown} ${unknown === 1 ? 'point was' : 'points were'} not checked` : ''}.` }[lang];
  const parts = (['bad', 'good', 'note', 'unknown'] as const).map((outcome) => ({ outcome, own: checks.filter((one) => one.outcome === outcome) })).filter(({ own }) => own.length);
  const keep = witness ? [{ zh: '请把下面一行抄到别处；以后用 --witness 交给本命令，就能看出历史有没有被改写：', en: 'Copy the next line to other places; given back with --witness, it shows whether the history was rewritten:' }[lang], witness, ''] : [];
  return [conclusion, '', ...parts.flatMap(({ outcome, own }) => [HEADINGS[lang][outcome], ...own.flatMap((one) => lines(one, lang)), '']), ...keep].join('\n');
}

function lines({ outcome, words, details }: Check, lang: Language): string[] {
  const more = details.length - SHOWN;
  return [`  ${MARKS[outcome]} ${words[lang]}`, ...details.slice(0, SHOWN).map((detail) => `      ${detail}`), ...(more > 0 ? [lang === 'zh' ? `      …… 另有 ${more} 条（--format json 查看全部）` : `      … and ${more} more (--format json shows all)`] : [])];
}
