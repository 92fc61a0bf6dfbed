// A record's file cut into its fields as they were written, so that an edit leaves every other line of the file alone.
import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../reading/parse-yaml.ts';

export interface FieldTexts {
  /** Field → its lines, remarks above it included; without the fields that can only be written anew. */
  [field: string]: string;
}

/**
 * The lines of each top-level field of a YAML file. A field is left out where its lines alone do not read as `record` has it
 * (a reference the public may not see was taken out, say), and where they hold a remark that is not for the public.
 */
export function fieldTexts(file: string, record: object, remarks: boolean): FieldTexts {
  const texts: FieldTexts = {};
  for (const [field, text] of cut(file)) {
    if (field in texts || (!remarks && text.includes('#'))) continue;
    const read = parseYaml(text);
    if ('value' in read && isDeepStrictEqual(read.value, { [field]: record[field as keyof typeof record] })) texts[field] = text;
  }
  return texts;
}

/** The file at every line that begins a field; lines that begin none belong to the field above, remarks to the one below. */
function cut(file: string): [field: string, text: string][] {
  const found: [string, string][] = [];
  let above = '';
  for (const line of file.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '').split(/(?<=\n)/)) {
    const field = /^([A-Za-z][\w-]*):(?=\s|$)/.exec(line)?.[1];
    const last = found.at(-1);
    if (field) {
      found.push([field, above + line]);
      above = '';
    } else if (line.startsWith('#') || !last || above) above += line;
    else last[1] += line;
  }
  const last = found.at(-1);
  if (last) last[1] += above;
  return found.map(([field, text]) => [field, text.endsWith('\n') ? text : `${text}\n`]);
}
