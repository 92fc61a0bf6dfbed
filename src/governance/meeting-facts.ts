// Meeting records of a tree → what they can prove: on which day which kind of meeting agreed to which records.
import { readSchemas } from '../reading/read-register.ts';
import { createValidator, type Validator } from '../reading/validator.ts';
import { quorumOf } from '../rules/meeting-quorum.ts';
import type { MeetingFacts } from './facts.ts';
import { contentsOf, type TreeFile } from './git-trees.ts';
import { recordIn } from './read-record.ts';

const AGREED: ReadonlySet<string> = new Set(['adopted', 'adoptedInPrinciple', 'agreed', 'agreedInPrinciple']);

let validatorOnce: Validator | undefined;

/** In: the files of the tree as it would be after the merge. A record of the wrong shape proves nothing. */
export function meetingsIn(repository: string, folder: string, files: readonly TreeFile[]): MeetingFacts[] {
  const found = files.filter(({ path, mode }) => path.startsWith(`${folder}meetings/`) && mode.startsWith('100'));
  if (found.length === 0) return [];
  validatorOnce ??= createValidator(readSchemas());
  const check = validatorOnce.check('meeting');
  const contents = contentsOf(repository, found.map(({ blob }) => blob));
  try {
    return found.flatMap(({ path, blob }): MeetingFacts[] => {
      const value: unknown = recordIn(path.slice(folder.length), contents.bytes(blob)).record?.value;
      if (!check(value) || value.date === undefined) return [];
      const { id, date, body, agenda, quorum, attendance: { expected, present } = {} } = value;
      const passed = agenda.filter(({ outcome }) => outcome !== undefined && AGREED.has(outcome));
      const agreed = passed.flatMap(({ powers = [], decisions = [] }) => [...powers.map((one) => `power/${one}`), ...decisions.map((one) => `decision/${one}`)]);
      return [{ id, date, body, quorate: quorum === undefined || expected === undefined || present === undefined || present >= quorumOf(quorum, expected).needed, agreed: [...new Set(agreed)], agreedAnything: passed.length > 0 }];
    });
  } finally {
    contents.close();
  }
}
