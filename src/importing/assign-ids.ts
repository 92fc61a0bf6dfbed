// Gives every drafted power its id. Two powers of one name at one office are told apart by who exercises them and where.
import type { Power } from '../model/schema-types.ts';
import type { Draft } from './draft-power.ts';
import { distinction, plainId, shortHash } from './power-id.ts';
import { contentDigest } from './record-text.ts';

export interface Named {
  draft: Draft;
  mainName: string;
  subName?: string;
}

/** `known` gives the powers that an earlier import left under an id: they keep theirs. Same order as given; undefined for a row that repeats an earlier one. */
export function assignIds(items: readonly Named[], known: (id: string) => Power | undefined): (string | undefined)[] {
  const ids = new Map<Named, string | undefined>();
  const groups = Map.groupBy(items, (item) => plainId(item.draft, item.mainName, item.subName));
  for (const [plain, members] of groups) {
    const seen = new Set<string>();
    const different = members.filter((member) => {
      const content = JSON.stringify(member.draft);
      const first = !seen.has(content);
      seen.add(content);
      return first;
    });
    for (const [member, id] of nameGroup(plain, different, known)) ids.set(member, id);
  }
  return items.map((item) => ids.get(item));
}

function nameGroup(plain: string, members: readonly Named[], known: (id: string) => Power | undefined): Map<Named, string> {
  const named = new Map<Named, string>();
  const parts = Map.groupBy(members, (member) => distinction(member.draft));
  const longId = (member: Named) => {
    const part = distinction(member.draft);
    return (parts.get(part)?.length ?? 0) > 1 ? `${plain}-${part}-${shortHash(JSON.stringify(member.draft), 4)}` : `${plain}-${part}`;
  };
  for (const member of members) if (known(longId(member))) named.set(member, longId(member));
  const open = members.filter((member) => !named.has(member));
  const holder = known(plain);
  const heir = holder ? heirOf(holder, open) : members.length === 1 ? open[0] : undefined;
  if (heir) named.set(heir, plain);
  for (const member of open) if (member !== heir) named.set(member, longId(member));
  return named;
}

/** The row that an existing record came from: the same content, else the same subject and level, else the only one there is. Never the first by order. */
function heirOf(holder: Power, members: readonly Named[]): Named | undefined {
  const exact = members.find((member) => contentDigest({ ...member.draft, id: holder.id }) === contentDigest(holder));
  if (exact) return exact;
  const alike = members.filter((member) => distinction(member.draft) === distinction(holder)).sort((a, b) => (shortHash(JSON.stringify(a.draft)) < shortHash(JSON.stringify(b.draft)) ? -1 : 1));
  return alike[0] ?? (members.length === 1 ? members[0] : undefined);
}
