// Groups of raters whose ballots overlap: one holds the other's.

interface Held {
  id: string;
  /** The group that holds these ballots too. */
  within?: string | undefined;
}

/** Members connected by `within`, in the order given; a circle counts as connected. */
export function families<T extends Held>(members: readonly T[]): T[][] {
  const root = (member: T, seen: ReadonlySet<string>): string => {
    const outer = member.within && !seen.has(member.within) ? members.find(({ id }) => id === member.within) : undefined;
    return outer ? root(outer, new Set([...seen, member.id])) : member.id;
  };
  return [...Map.groupBy(members, (member) => root(member, new Set([member.id]))).values()];
}
