// Consultations for the examples of rules: a hearing, a forum and a comment period of which an example changes what matters.
import type { Consultation } from '../model/schema-types.ts';
import type { Given } from './rule.ts';

const hearingRecord: Consultation = {
  id: 'hearing-bus', title: '公交票价调整听证会', office: 'transport', date: '2026-04-01', audience: 'public', form: 'hearing', subject: '公交票价调整', matter: 'livelihood',
  notice: { date: '2026-04-01', place: '县政府三楼会议室', howTo: '到县交通运输局报名', whoMay: '本县居民 8 名' }, held: { date: '2026-04-20', start: '09:00' },
};
const opinionsRecord: Consultation = {
  id: 'opinions-bus', title: '公交票价调整方案征求意见', office: 'transport', date: '2026-03-01', audience: 'public', form: 'opinions', subject: '公交票价调整', matter: 'livelihood',
  notice: { date: '2026-03-01' }, period: { from: '2026-03-01', to: '2026-03-31' },
};

/** A hearing announced on 1 April 2026 and held on 20 April. */
export const aHearing = (over: Partial<Consultation>): Given => ({ consultation: [{ ...hearingRecord, ...over }] });

/** A public forum with the same dates. */
export const aForum = (over: Partial<Consultation>): Given => ({ consultation: [{ ...hearingRecord, id: 'forum-bus', title: '公交票价调整民意咨询会', form: 'forum', ...over }] });

/** A comment period from 1 to 31 March 2026. */
export const aCommentPeriod = (over: Partial<Consultation>): Given => ({ consultation: [{ ...opinionsRecord, ...over }] });
