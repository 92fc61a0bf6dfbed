// Which versions of the past the public may see: what is hidden today is hidden in all its versions, and what was not public then is not shown now (design 14).
import type { RecordVersion } from '../history/version.ts';
import type { Register } from '../model/register.ts';
import { isPublic, openAudiences } from './public-register.ts';

/** In: what the public may see today, and everything. Out: whether everyone may see a version. A file that cannot be read is judged by the record's other versions. */
export function isPublicVersion({ visible, register, today }: { visible: Register; register: Register; today: string }): (version: RecordVersion) => boolean {
  const open = openAudiences(register);
  return (version) => {
    const { kind, id, parsed } = version;
    if (register.get(kind, id) && !visible.get(kind, id)) return false;
    return typeof parsed !== 'object' || parsed === null || isPublic(parsed, open, today);
  };
}
