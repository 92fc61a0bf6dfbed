// Which versions were recorded between two days, of one record or of all: the list that the command prints and hands out as a table.
import type { Kind } from '../model/kinds.ts';
import type { Schemas } from '../model/schemas.ts';
import { visible } from '../model/visible-text.ts';
import { csv } from '../publishing/views/csv.ts';
import type { History, RecordVersion, VersionState } from './version.ts';

export interface Wanted {
  /** An id, or kind/id where two kinds share it; undefined for all records. */
  record?: string;
  /** Days in Asia/Shanghai, both included, by the recorded clock. */
  from?: string;
  to?: string;
  /** Commits marked as technical are left out unless asked for. */
  technical?: boolean;
}

export interface ListedVersion {
  day: string;
  kind: Kind;
  id: string;
  /** What people call the record at that version; of a deleted one, at the version before. */
  name: string;
  version: number;
  state: VersionState;
  path: string;
  author: string;
  subject: string;
  commit: string;
  technical: boolean;
  /** Why an unreadable version is none. */
  reason?: string;
}

export interface VersionList {
  head: string;
  versions: ListedVersion[];
  /** Versions of technical commits that were left out. */
  technicalLeftOut: number;
}

const STATES: Readonly<Record<VersionState, string>> = { added: '新增', changed: '变更', moved: '移动', deleted: '删除', returned: '恢复', unreadable: '无法读取' };

/** In the order of the history, within a commit by kind and id. */
export function listVersions(history: History, { record, from = '', to = '9999-12-31', technical = false }: Wanted): VersionList {
  const within = ({ day }: { day: string }): boolean => day >= from && day <= to;
  // Dates may lie, so the first commit within the days need not be the first after an earlier one: only what lies before it is skipped.
  const since = history.commits.findIndex(within);
  const versions: ListedVersion[] = [];
  let technicalLeftOut = 0;
  for (const { versions: all } of since < 0 ? [] : recordsOf(history, record, since)) {
    for (const [index, version] of all.entries()) {
      if (!within(version)) continue;
      if (version.technical && !technical) technicalLeftOut += 1;
      else versions.push(listed(version, all[index - 1]));
    }
  }
  const order = new Map(history.commits.map(({ commit, sequence }) => [commit, sequence]));
  return { head: history.head, versions: versions.sort((a, b) => (order.get(a.commit) ?? 0) - (order.get(b.commit) ?? 0)), technicalLeftOut };
}

/** Records that an id or kind/id means; several where kinds share the id, none where it never was. */
export function recordsNamed(history: History, record: string): { kind: Kind; id: string }[] {
  return [...history.records()].filter(({ kind, id }) => id === record || `${kind}/${id}` === record).map(({ kind, id }) => ({ kind, id }));
}

function* recordsOf(history: History, record: string | undefined, since: number): Generator<{ versions: readonly RecordVersion[] }> {
  if (record === undefined) yield* history.all({ since });
  else for (const { kind, id } of recordsNamed(history, record)) yield { versions: history.versionsOf(kind, id) };
}

function listed(version: RecordVersion, before: RecordVersion | undefined): ListedVersion {
  const { day, kind, id, number, state, path, author, subject, commit, technical, reason } = version;
  return { day, kind, id, name: nameOf(version.blob === null ? before : version) ?? id, version: number, state, path, author, subject, commit, technical, ...(reason ? { reason: reason.message } : {}) };
}

function nameOf(version: RecordVersion | undefined): string | undefined {
  const fields = version?.parsed;
  if (typeof fields !== 'object' || fields === null) return undefined;
  const { name, title, post } = fields as Readonly<Record<string, unknown>>;
  return [name, title, post].find((word) => typeof word === 'string');
}

/** A line a version; what others wrote is shown without anything that moves the cursor. */
export function versionsAsText({ versions }: VersionList, schemas: Schemas): string {
  return versions.map((version) => `${version.day}  ${STATES[version.state]}  ${titleOf(schemas, version.kind)} ${version.id} 第 ${version.version} 版  ${visible(version.name)}  ${visible(version.subject)}（${visible(version.author)}，${version.commit.slice(0, 10)}）${version.reason ? `\n            ${visible(version.reason)}` : ''}\n`).join('');
}

/** With Chinese headers, for Excel. */
export function versionsAsCsv({ versions }: VersionList, schemas: Schemas): string {
  const header = ['日期', '变化', '种类', '编号', '名称', '版本', '文件', '提交人', '说明', '提交', '技术性提交', '不能读取的原因'];
  return csv(header, versions.map((version) => [version.day, STATES[version.state], titleOf(schemas, version.kind), version.id, version.name, String(version.version), version.path, version.author, version.subject, version.commit, version.technical ? '是' : '否', version.reason ?? '']));
}

const titleOf = (schemas: Schemas, kind: Kind): string => schemas.get(kind)?.title ?? kind;
