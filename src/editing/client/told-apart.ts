// Records to choose from, by the names people know.

/** Choices by their titles; where several share one, the id tells them apart. */
export function told(choices: readonly { id: string; title: string }[]): { value: string; title: string }[] {
  const times = new Map<string, number>();
  for (const { title } of choices) times.set(title, (times.get(title) ?? 0) + 1);
  return choices.map(({ id, title }) => ({ value: id, title: (times.get(title) ?? 0) > 1 ? `${title}（${id}）` : title }));
}
