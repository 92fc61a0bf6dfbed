import { item } from './example-disclosures.ts';
import type { Rule } from './rule.ts';

const task = (given: object) => item({ title: '公交线路优化方案', outcome: 'adopted', tasks: [{ task: '印发方案', office: 'transport', ...given }] });

export const meetingTaskOverdue: Rule<'meeting'> = {
  id: 'meeting-task-overdue',
  title: '议定事项有人负责，到期有结果',
  titleEn: 'What was agreed has an owner, and an outcome when it is due',
  why: '会上定了没人办、办没办没人问，会就白开了。',
  whyEn: 'A meeting is in vain when nobody does what it agreed and nobody asks.',
  source: ['R78', 'R54', '重大行政决策程序暂行条例第34条'],
  severity: 'warning',
  appliesTo: 'meeting',
  check({ value: meeting }, { report, today }) {
    for (const [index, { tasks = [] }] of meeting.agenda.entries()) {
      for (const [number, { task, office, post, due, done, result }] of tasks.entries()) {
        const at = ['agenda', index, 'tasks', number];
        if (!office && !post) report({ at, message: `议定事项“${task}”没有写由谁负责。`, help: '写上 office（责任部门）或者 post（责任岗位），例如 office: transport。' });
        if (due && due < today && !done && !result) report({ at: [...at, 'due'], message: `议定事项“${task}”应当在 ${due} 以前办完，现在没有结果。`, help: '办完的写 done（办结日期）和 result（办理结果），例如 done: 2026-05-28；没有办完的，在 result（办理结果）里写原因和新的期限。' });
        if (done && done > today) report({ at: [...at, 'done'], message: `办结日期 ${done} 还没有到。`, help: '还没有办完的删去 done（办结日期）；年份写错的改正，例如 2026-05-28。' });
        if (done && meeting.date !== 'unknown' && done < meeting.date) report({ at: [...at, 'done'], message: `办结日期 ${done} 早于开会的日期 ${meeting.date}。`, help: `改正 done（办结日期），多半是年份写错，例如 ${meeting.date}；会前已经办完的，不是会议议定的事项，删去这一条。` });
      }
    }
  },
  good: [
    { says: '按期办完。', given: task({ due: '2026-05-31', done: '2026-05-28' }) },
    { says: '没有办完，写明了原因。', given: task({ due: '2026-05-20', result: '等待公示结束，延到 6 月 30 日。' }) },
    { says: '期限还没有到。', given: task({ due: '2026-06-01' }) },
  ],
  bad: [
    { says: '过了期限没有结果。', given: task({ due: '2026-05-31' }), finds: [{ at: ['agenda', 0, 'tasks', 0, 'due'], message: '议定事项“印发方案”应当在 2026-05-31 以前办完，现在没有结果。' }], mended: task({ due: '2026-05-31', done: '2026-05-28' }) },
    { says: '没有人负责。', given: task({ office: undefined }), finds: [{ at: ['agenda', 0, 'tasks', 0], message: '议定事项“印发方案”没有写由谁负责。' }], mended: task({}) },
    { says: '会前就办完了。', given: task({ done: '2025-05-28' }), finds: [{ at: ['agenda', 0, 'tasks', 0, 'done'], message: '办结日期 2025-05-28 早于开会的日期 2026-05-08。' }], mended: task({ done: '2026-05-28' }) },
    { says: '明天办完。', given: task({ done: '2026-06-02' }), finds: [{ at: ['agenda', 0, 'tasks', 0, 'done'], message: '办结日期 2026-06-02 还没有到。' }], mended: task({}) },
  ],
};
