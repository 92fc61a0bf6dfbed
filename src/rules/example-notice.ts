// A notice for the examples of rules: the month of April 2026, notified on 10 May.
import type { Notice } from '../model/schema-types.ts';
import type { Given } from './rule.ts';

export const aNotice = (...overs: Partial<Notice>[]): Given => ({
  notice: overs.map((over, index) => ({
    id: `notice-${index + 1}`, title: '政府工作情况通报', office: 'transport', date: '2026-05-10', audience: 'public', content: 'development', form: 'media', organ: 'generalOffice', occurred: '2026-04-30', summary: '四月份重点工作进展。', ...over,
  })),
});
