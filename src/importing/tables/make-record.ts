// The rows of one record → a checked record and what to do with its file, or the first reason why it is none.
import { PLACES } from '../../model/kinds.ts';
import { recordCell, recordColumns } from '../../publishing/views/record-table.ts';
import { explainSchemaError } from '../../reading/explain-schema-error.ts';
import { createValidator, type SchemaError } from '../../reading/validator.ts';
import { personalData } from '../../rules/personal-data.ts';
import type { Outcome } from '../reconcile.ts';
import { draftRecord, inSchemaOrder, setAt, valueAt, type Drafted } from './draft-record.ts';
import type { FindName } from './find-names.ts';
import type { TableHeader } from './find-table-header.ts';
import { finishRuling } from './finish-ruling.ts';
import { IMPLIED } from './header-words.ts';
import { idOf, isOwnId, keyOf, titleFor } from './identify-record.ts';
import type { HeldRecords, TableOptions } from './import-tables.ts';
import { maskAfterRole, maskName, looksLikePerson } from './mask-names.ts';
import { recordFile, settleRecord, type ImportedRecord } from './record-file.ts';
import type { RowGroup } from './split-table.ts';
import { TROUBLES, type RowTrouble } from './table-reasons.ts';
import { comparable } from '../clean-text.ts';

export type MadeRecord = RowTrouble | { id: string; path: string; record: ImportedRecord; outcome: Outcome; notes: string[] };

/** Where names of persons stand in other kinds than rulings. */
const PERSONS: readonly string[] = ['from'];

export function recordMaker(options: TableOptions, held: HeldRecords, findName: FindName): (group: RowGroup, header: TableHeader) => MadeRecord {
  const { kind, schemas, register, mapping, office, today } = options;
  const check = createValidator(schemas).check(kind);
  const columns = recordColumns(kind, schemas);
  const everyone = register.taxonomy('audiences').find((audience) => audience.public)?.id;
  const context = { kind, schemas, register, findName, ...(office === undefined ? {} : { office }), mapped: (path: string) => mapping.values.get(path) };
  const cells = (record: object, given: ReadonlySet<string>): string => JSON.stringify(columns.flatMap((column) => (given.has(column.path.join('.')) ? [recordCell(column, record, register, schemas)] : [])));

  return (group, header) => {
    const drafted = draftRecord(group, mapping, context);
    const { draft, troubles } = drafted;
    if (office !== undefined && draft['office'] !== undefined && draft['office'] !== office) troubles.push({ reason: 'other-office', detail: register.titleOf('office', String(draft['office'])) });
    const notes = complete(drafted, header);
    const ownId = typeof draft['id'] === 'string' && isOwnId(draft['id']) ? draft['id'] : undefined;
    const key = keyOf(kind, draft);
    const id = ownId ?? held.idOf(key) ?? idOf(kind, key);
    const before = held.byId.get(id);
    const given = givenIn(header);
    // What the table has no column for stays as the file says it.
    if (before?.record) for (const { path } of columns) if (!given.has(path.join('.')) && path[0] !== 'id' && valueAt(before.record, path) !== undefined) setAt(draft, path, valueAt(before.record, path));
    draft['title'] ??= titleFor(kind, draft, register);
    const record: ImportedRecord = { id, ...inSchemaOrder({ ...draft, id }, context) };
    const path = before?.path ?? pathOf(record);
    const text = recordFile(record);
    personalData.check({ path, text }, { register, today, value: (fallback: number) => fallback, report: ({ message }: { message: string }) => troubles.push({ reason: 'personal-data', detail: message.replace(/[：:].*$/, '') }) });
    const worst = TROUBLES.find((reason) => troubles.some((trouble) => trouble.reason === reason));
    if (worst) return { reason: worst, detail: told(troubles) };
    if (before?.record && cells(before.record, given) === cells(record, given)) return { id, path, record, outcome: { outcome: 'unchanged' }, notes };
    const value: unknown = record;
    if (!check(value)) return { reason: 'invalid', detail: told(((check.errors ?? []) as SchemaError[]).map((error) => ({ reason: 'invalid', detail: explainSchemaError(schemas, kind, error, value).message }))) };
    return { id, path, record, outcome: settleRecord(record, before?.text, path), notes };
  };

  /** What follows from the table as a whole, and no person by full name. */
  function complete(drafted: Drafted, header: TableHeader): string[] {
    const { draft, troubles } = drafted;
    if (draft['office'] === undefined && office !== undefined) draft['office'] = office;
    if (draft['audience'] === undefined && everyone !== undefined) draft['audience'] = everyone;
    const headers = new Set(header.columns.map((column) => comparable(column.header)));
    const implied = Map.groupBy((IMPLIED[kind] ?? []).filter(({ field, headers: words }) => draft[field] === undefined && words.some((word) => headers.has(comparable(word)))), ({ field }) => field);
    for (const [field, [only, ...others]] of implied) if (only && others.length === 0) draft[field] = only.value;
    const notes: string[] = [];
    if (kind === 'ruling') {
      const finished = finishRuling(drafted, today);
      notes.push(...finished.notes);
      troubles.push(...finished.troubles);
    }
    for (const field of PERSONS) {
      const value = draft[field];
      if (typeof value !== 'string') continue;
      const masked = looksLikePerson(value) ? maskName(value) : maskAfterRole(value);
      if (masked !== value) notes.push('个人姓名已改为姓加“某”');
      draft[field] = masked;
    }
    return notes;
  }

  /** Paths of the columns that a table fills, lists of rows by the name of the list; the id is the file's name. */
  function givenIn(header: TableHeader): Set<string> {
    const paths = [...header.columns.flatMap(({ use }) => ('field' in use ? [use.field.path] : [])), ...mapping.fixed.map(({ field }) => field.path)];
    return new Set(paths.map((path) => path.join('.').split('.*')[0] ?? '').filter((path) => path !== 'id'));
  }

  function pathOf(record: ImportedRecord): string {
    const place = PLACES.find((candidate) => candidate.kind === kind);
    return `${place?.path ?? ''}${place?.dated ? `${String(record['date'] ?? 'unknown').split('-')[0]}/` : ''}${record.id}.yml`;
  }
}

const told = (troubles: readonly RowTrouble[]): string => [...new Set(troubles.map(({ detail }) => detail))].join('；');
