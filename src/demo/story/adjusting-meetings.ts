// Meetings that only the demo has: their records came with the changes that they decided, as evidence. Invented.
import { adjustment } from './adjustments.ts';

interface AdjustingMeeting {
  path: string;
  office: string;
  body: 'plenaryGovernment' | 'bureau';
  title: string;
  number: string;
  session: number;
  chair: string;
  /** ISO dates. */
  date: string;
  published: string;
  item: string;
  decided: string;
  powers: readonly string[];
  post: string;
}

const text = ({ path, office, body, title, number, session, chair, date, published, item, decided, powers, post }: AdjustingMeeting): string => `id: ${path.replace(/^.*\/|\.yml$/g, '')}
title: ${title}
office: ${office}
body: ${body}
number:
  session: ${session}
  perYear: true
  text: ${number}
date: ${date}
place: ${body === 'bureau' ? '县交通运输局会议室' : '县政府会议室'}
chair:
  post: ${chair}
attendance:
  expected: ${body === 'bureau' ? 7 : 25}
  present: ${body === 'bureau' ? 6 : 23}
  absent:
    - reason: 外出开会
      count: ${body === 'bureau' ? 1 : 2}
quorum: half
observers:
  - who: 县司法局
    kind: office
    way: attend
agenda:
  - id: item-1
    title: ${item}
    reporter: ${post}
    outcome: adopted
    decision: ${decided}
    powers: [${powers.join(', ')}]
published: ${published}
source: 县政府网站“会议公开”栏目
secrecyReview:
  post: ${body === 'bureau' ? '法规科法制审核岗' : '县政府办公室会议承办岗'}
  date: ${published}
  result: public
audience: public
`;

const powersOf = (id: string): string[] => Object.keys(adjustment(id).powers);

const MEETINGS: Readonly<Record<'laws' | 'cleanup' | 'sharedLicence', AdjustingMeeting>> = {
  laws: {
    path: 'meetings/2025/plenary-2025-2.yml', office: 'county-government', body: 'plenaryGovernment', title: '示例县第十七届人民政府2025年第2次全体会议', number: '2025年第2次', session: 2, chair: '县长', date: '2025-12-12', published: '2025-12-16',
    item: '按新施行的法律调整权责清单', decided: '同意四项改用新的依据和幅度，自2026年1月1日起施行。', powers: powersOf('laws-of-2026'), post: '县司法局',
  },
  cleanup: {
    path: 'meetings/2026/plenary-2026-1.yml', office: 'county-government', body: 'plenaryGovernment', title: '示例县第十七届人民政府2026年第1次全体会议', number: '2026年第1次', session: 1, chair: '县长', date: '2026-03-20', published: '2026-03-20',
    item: '2026年权责清单清理意见', decided: '同意取消三项、缩短六项的时限。', powers: powersOf('cleanup-2026'), post: '县政府办公室',
  },
  sharedLicence: {
    path: 'meetings/2026/transport-bureau-2026-4.yml', office: 'transport', body: 'bureau', title: '示例县交通运输局2026年第4次局务会', number: '2026年第4次', session: 4, chair: '局长', date: '2026-09-16', published: '2026-09-17',
    item: '道路普通货物运输经营许可减少材料', decided: '同意不再收营业执照，由市场监管部门共享取得。', powers: powersOf('shared-licence-2026'), post: '许可科',
  },
};

/** Path below the content folder → file. */
export const ADJUSTING_MEETINGS: ReadonlyMap<string, string> = new Map(Object.values(MEETINGS).map((meeting) => [meeting.path, text(meeting)]));

/** Where the record of that meeting lies. */
export const meetingPath = (name: keyof typeof MEETINGS): string => MEETINGS[name].path;
