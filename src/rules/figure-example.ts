// A small published figure for the examples of rules about figures.
import type { Figure } from '../model/schema-types.ts';

export const exampleFigure = (own: Partial<Figure> = {}): Partial<Figure> => ({ id: 'hall-done', title: '政务服务大厅办结率', office: 'transport', date: '2026-01-15', audience: 'public', topic: '办结率', definition: '办结件数除以受理件数，由政务服务大厅统计。', period: { from: '2025-01-01', to: '2025-12-31' }, part: 5635, whole: 5756, source: { title: '2025年工作总结' }, ...own });

/** What makes it one about complaints: a number that is counted, not a share. */
export const COMPLAINTS: Partial<Figure> = { id: 'complaints-12315', title: '12315受理投诉', topic: '投诉件数', definition: '消费者对经营者的投诉，由12315平台统计。', value: 103, unit: '件', part: undefined, whole: undefined };
