// Names of what happened to a file, for tables.
import type { VersionState } from '../../history/version.ts';
import type { Bilingual } from '../../i18n/language.ts';

type Title = Bilingual & { en: string };

export const STATE_TITLES: Readonly<Record<VersionState, Title>> = {
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '修改', en: 'Changed' },
  moved: { zh: '移动', en: 'Moved' },
  deleted: { zh: '删除', en: 'Deleted' },
  returned: { zh: '恢复', en: 'Returned' },
  unreadable: { zh: '读不出', en: 'Unreadable' },
};
