// The eight contents that are published routinely (R78): how many records of each, the newest, and where they stand.
import { addressOf } from '../../model/record-pages.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Entry, Register } from '../../model/register.ts';
import type { DisclosureRecord, Notice } from '../../model/schema-types.ts';
import { dateOf } from './links-back.ts';

type Subject = NonNullable<DisclosureRecord['subject']>;

export interface EightContent {
  subject: Subject;
  count: number;
  /** ISO date of the newest record that is not in the future. */
  newest?: string;
  /** Kinds of record with some of it. */
  parts: { kind: Kind; count: number; path: string }[];
}

/** Which records hold a content, beside those of the archive that name it; notices by what they tell of. */
const HELD_IN: Readonly<Record<Subject, { kinds: readonly Kind[]; notices?: readonly Notice['content'][] }>> = {
  superior: { kinds: [], notices: ['superior'] },
  plans: { kinds: ['plan'] },
  powers: { kinds: ['power', 'flow'] },
  openness: { kinds: ['guide', 'annual-report', 'institution'] },
  threeImportant: { kinds: ['decision', 'meeting'] },
  building: { kinds: [], notices: ['development', 'civic', 'personnel'] },
  integrity: { kinds: ['sanction'], notices: ['integrity', 'responsibility'] },
  concerns: { kinds: ['consultation', 'proposal', 'complaint-month', 'evaluation', 'rectification'] },
};

/** In: a register that holds only what is public, and the day (ISO). */
export function eightContents(register: Register, today: string): EightContent[] {
  return Object.entries(HELD_IN).map(([name, { kinds, notices = [] }]) => {
    const subject = name as Subject;
    const found = new Map<Kind, Entry[]>([
      ...kinds.map((kind) => [kind, (register.all(kind) as Entry[]).filter(({ value }) => !('status' in value && value.status === 'draft'))] as const),
      ['notice', register.all('notice').filter(({ value }) => notices.includes(value.content))],
      ['disclosure', register.all('disclosure').filter(({ value }) => value.subject === subject)],
    ]);
    const parts = [...found].flatMap(([kind, entries]) => (entries.length ? [{ kind, count: entries.length, path: `${addressOf(kind)}/` }] : []));
    const newest = [...found.values()].flat().flatMap(({ value }) => dateOf(value) ?? []).filter((date) => date <= today).sort().at(-1);
    return { subject, count: parts.reduce((sum, { count }) => sum + count, 0), ...(newest ? { newest } : {}), parts };
  });
}
