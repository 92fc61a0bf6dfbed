// Meetings of one series: the same body of the same office, numbered together.
import type { Entry, Register } from '../model/register.ts';
import type { Meeting } from '../model/schema-types.ts';

/** As the form names them; a test keeps them equal. */
export const BODY_NAMES: Readonly<Record<Meeting['body'], string>> = {
  standingCommittee: '县委常委会', plenaryCommittee: '县委全委会', partyGroup: '党组会', bureau: '局务会', directors: '主任办公会',
  executive: '政府常务会议', plenaryGovernment: '政府全体会议', regular: '工作例会', other: '其他会议',
};

export const seriesKey = ({ office, body, series = '' }: Meeting): string => `${office} ${body} ${series}`;
/** How people call the series. */
export const seriesName = ({ body, series }: Meeting): string => series ?? BODY_NAMES[body];

/** All series of the register, each in the order of time; meetings of an unknown day come last. */
export function meetingSeries(register: Register): Entry<'meeting'>[][] {
  const groups = Map.groupBy(register.all('meeting'), ({ value }) => seriesKey(value));
  return [...groups.values()].map((group) => group.sort((a, b) => (a.value.date < b.value.date ? -1 : a.value.date > b.value.date ? 1 : a.id < b.id ? -1 : 1)));
}
