// What a stage needs beside approvals: the record of a meeting that agreed, in its turn; a written opinion.
import type { Words } from './decision.ts';
import type { Counted } from './count-approvals.ts';
import type { Docket, RoutedSubject } from './docket.ts';
import { dayOf } from './people.ts';
import type { Stage } from './routes.ts';

export interface EvidenceFound {
  missing: readonly { what: 'meeting' | 'opinion'; words: Words }[];
  meeting?: string;
  /** Day of the meeting. */
  held?: string;
  written?: string;
}

/** In: who was counted for the stage, when the stage before it was done (ISO), if there is one, and the day on which it is asked. */
export function evidenceFor(docket: Docket, stage: Stage, subject: RoutedSubject, counted: readonly Counted[], before: string | undefined, day: string): EvidenceFound {
  const wanted = stage.evidence ?? [];
  const written = counted.map(({ voice }) => voice.written).find((one) => one !== undefined);
  const meeting = wanted.includes('meeting') ? meetingFor(docket, stage, subject, counted, before, day) : undefined;
  const missing = [
    ...(meeting && 'words' in meeting ? [{ what: 'meeting' as const, words: meeting.words }] : []),
    ...(wanted.includes('opinion') && written === undefined ? [{ what: 'opinion' as const, words: { zh: '缺书面意见：在意见里写一行“意见书：”和文件的 SHA-256', en: 'a written opinion is missing: add a line “意见书：” with the SHA-256 of the file' } }] : []),
  ];
  return { missing, ...(meeting && 'id' in meeting ? { meeting: meeting.id, held: meeting.date } : {}), ...(written ? { written } : {}) };
}

function meetingFor({ facts: { meetings } }: Docket, stage: Stage, subject: RoutedSubject, counted: readonly Counted[], before: string | undefined, today: string): { id: string; date: string } | { words: Words } {
  const named = new Set(counted.flatMap(({ voice }) => voice.meeting ?? []));
  const about = meetings.filter(({ id, agreed, agreedAnything }) => agreed.includes(subject.key) || (named.has(id) && agreedAnything));
  if (about.length === 0) return { words: { zh: '缺会议记录：没有一次会议的议题通过了这条记录（在会议记录的议题里选上它，或者在意见里写一行“会议：”和会议编号）', en: 'the meeting record is missing: no meeting agreed to this record' } };
  const right = about.filter(({ body }) => !stage.bodies || stage.bodies.includes(body));
  if (right.length === 0) return { words: { zh: `会议记录“${about[0]?.id ?? ''}”不是规定的那种会议`, en: `meeting “${about[0]?.id ?? ''}” is not of the required kind` } };
  const quorate = right.filter((one) => one.quorate);
  if (quorate.length === 0) return { words: { zh: `会议“${right[0]?.id ?? ''}”到会人数不够`, en: `too few were present at meeting “${right[0]?.id ?? ''}”` } };
  const from = before === undefined ? '' : (dayOf(before) ?? '');
  const inTurn = quorate.find(({ date }) => date >= from && date <= today);
  if (inTurn) return inTurn;
  const [first] = quorate;
  return { words: { zh: `会议“${first?.id ?? ''}”（${first?.date ?? ''}）${(first?.date ?? '') > today ? '还没有开' : `早于前面阶段完成的 ${from}，次序不对`}`, en: `meeting “${first?.id ?? ''}” (${first?.date ?? ''}) ${(first?.date ?? '') > today ? 'has not been held yet' : `was held before the earlier stages were done on ${from}`}` } };
}
