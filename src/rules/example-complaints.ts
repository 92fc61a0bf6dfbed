// Records of complaints for the examples of rules.
import type { Complaint, ComplaintMonth, Taxonomy } from '../model/schema-types.ts';

export const complaintClasses: Taxonomy = { id: 'complaint-classes', kind: 'complaint-classes', title: '投诉内容', entries: [{ id: 'openness', title: '落实公开制度' }, { id: 'efficiency', title: '作风和效率' }] };

/** A month whose numbers agree: 1 left from before, 4 received, 4 done, 1 left over. */
export const exampleMonth = (month: string, more: Partial<ComplaintMonth> = {}): ComplaintMonth => ({
  id: `month-${month}`, title: `${month} 投诉统计`, office: 'transport', date: `${month}-28`, month, measure: '对本局人员和公开工作的投诉，不含消费投诉。',
  carriedOver: 1, received: { visit: 1, letter: 0, phone: 2, box: 0, online: 1 }, classes: [{ class: 'openness', count: 1 }, { class: 'efficiency', count: 3 }],
  handled: { inTime: 4, late: 0 }, carriedForward: 1, reply: { owed: 2, given: 2 }, audience: 'public', ...more,
});

export const exampleComplaint = (more: Partial<Complaint> = {}): Complaint => ({
  id: 'complaint-1', title: '窗口让人跑了三趟', office: 'transport', date: '2026-03-02', channel: 'visit', class: 'efficiency', named: true, complexity: 'ordinary',
  gist: '一次没有说清要带的材料。', audience: 'public', ...more,
});
