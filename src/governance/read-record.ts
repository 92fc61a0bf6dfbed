// A file of a Git tree → the record it holds, as it stands there: no schema, no migration, so that an approval binds to what was written.
import { contentPath } from '../reading/content-path.ts';
import { decode } from '../reading/decode.ts';
import { splitFrontmatter } from '../reading/frontmatter.ts';
import { parseYaml } from '../reading/parse-yaml.ts';
import { LARGEST_FILE } from '../reading/read-bytes.ts';
import type { FileState } from './facts.ts';

/** In: a path below the content folder. Out: the record or why there is none; nothing where no record may stand. Never throws. */
export function recordIn(path: string, bytes: Uint8Array | undefined): Pick<FileState, 'record' | 'unreadable'> {
  const { place, id } = contentPath(path);
  if (!place) return {};
  if (!bytes) return { unreadable: `文件超过 ${LARGEST_FILE / 1024 / 1024} MiB` };
  const decoded = decode(bytes);
  if ('problem' in decoded) return { unreadable: decoded.problem };
  const split = place.format === 'mdx' ? splitFrontmatter(decoded.text) : undefined;
  if (place.format === 'mdx' && !split) return { unreadable: '文章开头没有资料部分' };
  const parsed = parseYaml(split ? split.yaml : decoded.text);
  if ('problem' in parsed) return { unreadable: parsed.problem };
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { unreadable: '文件里没有字段' };
  return { record: { kind: place.kind, id: place.single ? place.kind : id, value: { ...value }, ...(split ? { body: split.body } : {}) } };
}
