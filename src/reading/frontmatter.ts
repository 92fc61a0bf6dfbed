// Splits an MDX file into its YAML head and its body.

export interface Split {
  yaml: string;
  /** Character position of the YAML in the file. */
  yamlOffset: number;
  body: string;
  /** Line of the file on which the body starts (1-based). */
  bodyLine: number;
}

/** The head between two lines of `---` and the body below; undefined where the file does not start with one. */
export function splitFrontmatter(text: string): Split | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!match || match.index !== 0) return undefined;
  const yaml = match[1] ?? '';
  return { yaml, yamlOffset: text.indexOf('\n') + 1, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
