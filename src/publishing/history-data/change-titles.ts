// Names of the classes of changes and of what happened to a file, for tables.
import type { ChangeClass } from '../../history/meaning/change.ts';
import type { VersionState } from '../../history/version.ts';
import type { Bilingual } from '../../i18n/language.ts';

type Title = Bilingual & { en: string };

export const CLASS_TITLES: Readonly<Record<ChangeClass, Title>> = {
  added: { zh: '新增', en: 'Added' },
  repealed: { zh: '取消', en: 'Repealed' },
  delegated: { zh: '下放', en: 'Delegated' },
  takenOver: { zh: '承接', en: 'Taken over' },
  changed: { zh: '变更', en: 'Changed' },
  moved: { zh: '划转', en: 'Moved' },
  merged: { zh: '合并', en: 'Merged' },
  split: { zh: '分设', en: 'Split' },
  corrected: { zh: '更正', en: 'Corrected' },
  technical: { zh: '技术性', en: 'Technical' },
};

export const STATE_TITLES: Readonly<Record<VersionState, Title>> = {
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '修改', en: 'Changed' },
  moved: { zh: '移动', en: 'Moved' },
  deleted: { zh: '删除', en: 'Deleted' },
  returned: { zh: '恢复', en: 'Returned' },
  unreadable: { zh: '读不出', en: 'Unreadable' },
};
