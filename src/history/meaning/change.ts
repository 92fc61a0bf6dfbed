// What one version changed, in words for people: the one shape that pages, feeds, tables, the command line and pull requests print.
import type { Bilingual } from '../../i18n/language.ts';
import type { Kind } from '../../model/kinds.ts';
import type { ChangeClass } from '../../model/told-change.ts';

export type { ChangeClass } from '../../model/told-change.ts';

/** For whom a change is better: whoever applies, pays, waits or may object. `neutral` also where it cannot be told. */
export type Effect = 'better' | 'worse' | 'neutral';

/** A piece of a text that was compared word by word; joined, `same` and `removed` are the text before, `same` and `added` the one after. */
export interface TextPiece {
  is: 'same' | 'removed' | 'added';
  text: string;
}

/** One field, or one item of a list, that is not what it was. */
export interface FieldChange {
  /** Where it stands: keys, and ids or other names of items in brackets, e.g. `limits.promised`, `materials[身份证]`, `procedure.steps[approve].limit`. Permanent enough to be counted and searched. */
  path: string;
  /** The field's title, with those around it where it needs them: 承诺时限; 办理流程 · 审批 · 时限. */
  title: Bilingual;
  sort: 'added' | 'removed' | 'changed' | 'moved';
  effect: Effect;
  /** A whole sentence with its direction: 承诺时限 20→30 个工作日，对申请人更慢；法定上限 20 个工作日. Ends without a full stop. */
  words: Bilingual;
  /** As people read them, in Chinese; absent where there is none. */
  before?: string;
  after?: string;
  /** For texts that are compared word by word. */
  pieces?: TextPiece[];
}

/** A step of a procedure that is not what it was; ids are those of the steps. */
export interface StepChange {
  id: string;
  sort: 'added' | 'removed' | 'changed' | 'moved';
  words: Bilingual;
}

/** Two procedures compared as graphs: for the two pictures side by side. Absent where the procedure did not change. */
export interface FlowChange {
  steps: StepChange[];
  /** Links between steps, by their ids. */
  links: { from: string; to: string; when?: string; sort: 'added' | 'removed' }[];
}

/** Two versions of one record compared. */
export interface RecordComparison {
  kind: Kind;
  fields: FieldChange[];
  flow?: FlowChange;
}

/** What a version says of itself: a row of every list of changes. */
export interface VersionMeaning {
  class: ChangeClass;
  /** The adjustment record that this change is part of. */
  adjustment?: string;
  /** Why, for the public: of the adjustment, else of the commit. */
  reason?: string;
  /** One line for a list, with the most important change first. */
  summary: Bilingual;
  /** What changed against the version before; empty for the first one and where either cannot be read. */
  comparison: RecordComparison;
}
