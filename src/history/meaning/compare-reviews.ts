// A legal review that checks ten citations anew is one piece of news, not ten.
import type { FieldChange } from './change.ts';
import { keysOf } from './compare-importance.ts';

/** Changes of the reviewed edition inside one list of citations, told as one where there are several. */
export function reviewsTogether(changes: readonly FieldChange[]): FieldChange[] {
  const groups = new Map<string, FieldChange[]>();
  for (const change of changes) {
    const list = listReviewed(change.path);
    if (list) groups.set(list, [...(groups.get(list) ?? []), change]);
  }
  return changes.flatMap((change) => {
    const list = listReviewed(change.path);
    const group = list ? (groups.get(list) ?? []) : [];
    if (!list || group.length < 2) return [change];
    return group[0] === change ? [together(list, group)] : [];
  });
}

/** `legalBasis[…].reviewed.on` → `legalBasis`. */
const listReviewed = (path: string): string | undefined => /^(.*)\[[^\]]*\]\.reviewed(\.\w+)?$/.exec(path)?.[1];

function together(list: string, group: readonly FieldChange[]): FieldChange {
  const titleOf = (title: string): string => title.split(' · ').slice(0, keysOf(list).length === 1 ? 1 : -2).join(' · ');
  const { zh, en = zh } = group[0]!.title;
  const cited = new Set(group.map(({ path }) => path.replace(/\.reviewed.*$/, ''))).size;
  const lines = (side: 'before' | 'after'): string => group.flatMap((change) => (change[side] ? [`${change.title.zh.split(' · ').slice(1).join(' · ')}：${change[side]}`] : [])).join('\n');
  const [before, after] = [lines('before'), lines('after')];
  return {
    path: `${list}.reviewed`,
    title: { zh: `${titleOf(zh)} · 审核版本`, en: `${titleOf(en)} · reviewed edition` },
    sort: 'changed',
    effect: 'neutral',
    words: { zh: `${titleOf(zh)}中 ${cited} 条重新核对过`, en: `${titleOf(en)}: ${cited} citations checked anew` },
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
  };
}
