// Policy, roster, time limits and calendar as the base has them. What a request makes of them is not looked at.
import type { RecordTypes } from '../model/kinds.ts';
import { readSchemas } from '../reading/read-register.ts';
import { createValidator, type Validator } from '../reading/validator.ts';
import { contentHash } from './canonical.ts';
import type { Facts, Governing } from './facts.ts';
import { contentsOf, type TreeFile } from './git-trees.ts';
import { recordIn } from './read-record.ts';

type Governed = 'policy' | 'roster' | 'deadlines' | 'calendar';

let validatorOnce: Validator | undefined;

/** In: the files of the base's tree. Never throws on what they hold. */
export function governingOf(repository: string, folder: string, files: readonly TreeFile[]): Pick<Facts, 'policy' | 'roster' | 'deadlines' | 'calendar'> {
  const wanted = new Map(files.flatMap((file) => (file.path.startsWith(`${folder}governance/`) && file.mode.startsWith('100') ? [[file.path.slice(folder.length), file]] : [])));
  const contents = contentsOf(repository, [...wanted.values()].map(({ blob }) => blob));
  const read = <K extends Governed>(kind: K): Governing<RecordTypes[K]> => {
    const path = `governance/${kind}.yml`;
    const file = wanted.get(path);
    return file ? governingIn(kind, path, contents.bytes(file.blob)) : { state: 'absent', reason: path };
  };
  try {
    const [deadlines, calendar] = [read('deadlines'), read('calendar')];
    return { policy: read('policy'), roster: read('roster'), deadlines: deadlines.state === 'read' ? deadlines.value : null, calendar: calendar.state === 'read' ? calendar.value : null };
  } finally {
    contents.close();
  }
}

/** A governing file that stands in no tree yet, as when a new policy is tried. */
export function governingIn<K extends Governed>(kind: K, path: string, bytes: Uint8Array | undefined): Governing<RecordTypes[K]> {
  const { record, unreadable } = recordIn(path, bytes);
  if (!record) return { state: 'unreadable', reason: unreadable ?? path };
  validatorOnce ??= createValidator(readSchemas());
  const value: unknown = record.value;
  const check = validatorOnce.check(kind);
  if (!check(value)) return { state: 'unreadable', reason: `${path} 的格式不对` };
  return { state: 'read', value: value as RecordTypes[K], hash: contentHash(value) };
}
