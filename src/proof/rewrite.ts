// The record of a history that had to be rewritten: what was taken out and why, never the content, and which old commit became which new one.
import { parseYaml } from '../reading/parse-yaml.ts';

/** A file of an old commit that differs in the new one. Its id allows anyone to prove that nothing else differs; it is left out where the content could be guessed from it. */
export interface WithdrawnFile {
  path: string;
  /** Git's id of the file in the old commit; null where the old commit did not have it. */
  object: string | null;
}

export interface MappedCommit {
  old: string;
  /** The commit that took its place. */
  new: string;
  files?: WithdrawnFile[];
}

export interface Rewrite {
  /** Which kind of data, e.g. 申请人手机号码. */
  what: string;
  /** Why it had to go. */
  reason: string;
  /** Article of law, or the request. */
  ground: string;
  /** ISO date of the decision. */
  decidedOn: string;
  /** Files below the root of the repository that were changed or taken out. */
  paths: string[];
  /** Every commit that was published, and every commit after the first one that was changed, oldest first. */
  commits: MappedCommit[];
}

const TEXTS = [['what', '收回了什么', '申请人手机号码'], ['reason', '原因', '误把个人信息写进了附件'], ['ground', '依据', '《中华人民共和国个人信息保护法》第四十七条'], ['decidedOn', '决定日期', '2026-11-20']] as const;
const HASH = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** In: the text of a record, YAML or JSON. Out: the record with exactly its known fields, or what is wrong, in Chinese. */
export function readRewrite(text: string): Rewrite | { problem: string } {
  const yaml = parseYaml(text);
  if ('problem' in yaml) return { problem: `${yaml.problem}${yaml.help}` };
  return rewriteFrom(yaml.value);
}

/** The same for a value that was read already, as in a line of the log. */
export function rewriteFrom(value: unknown): Rewrite | { problem: string } {
  if (!isObject(value)) return { problem: '收回记录里没有字段。' };
  for (const [key, name, example] of TEXTS) if (typeof value[key] !== 'string' || value[key].trim() === '') return { problem: `收回记录缺少 ${key}（${name}），例如 ${key}: ${example}` };
  const { what, reason, ground, decidedOn, paths, commits } = value;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(decidedOn))) return { problem: `decidedOn（决定日期）写成 2026-11-20 这样，现在是 ${String(decidedOn)}。` };
  if (!Array.isArray(paths) || paths.length === 0 || !paths.every((path) => typeof path === 'string' && isPath(path))) return { problem: 'paths（被收回的文件）要列出文件在仓库里的路径，例如 paths: [content/notices/2026/list.mdx]' };
  if (!Array.isArray(commits) || commits.length === 0) return { problem: 'commits（提交对照）要列出每个旧提交变成了哪个新提交，例如 commits: [{ old: 旧提交, new: 新提交 }]' };
  const mapped = commits.map((item: unknown) => readMapped(item, paths));
  const wrong = mapped.findIndex((item) => item === undefined);
  if (wrong >= 0) return { problem: `commits（提交对照）的第 ${wrong + 1} 条不完整：old 和 new 各写一个完整的提交编号；files 里只能有 paths 列出的文件，object 写旧文件的 Git 编号或 null。` };
  return { what: String(what), reason: String(reason), ground: String(ground), decidedOn: String(decidedOn), paths: [...paths], commits: mapped.filter((item) => item !== undefined) };
}

function readMapped(item: unknown, paths: readonly string[]): MappedCommit | undefined {
  if (!isObject(item) || !isHash(item['old']) || !isHash(item['new'])) return undefined;
  const { old, new: now, files } = item;
  if (files === undefined) return { old, new: now };
  if (!Array.isArray(files)) return undefined;
  const read = files.map((file: unknown) => (isObject(file) && typeof file['path'] === 'string' && paths.includes(file['path']) && (file['object'] === null || isHash(file['object'])) ? { path: file['path'], object: file['object'] } : undefined));
  return read.includes(undefined) ? undefined : { old, new: now, files: read.filter((file) => file !== undefined) };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value);
const isPath = (path: string): boolean => path !== '' && !/(^|\/)\.{0,2}(\/|$)|\0|\n/.test(path);
