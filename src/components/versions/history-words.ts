// What the page of all versions hands to its script.
import type { ChangeWords } from '../../browser/shown-changes.ts';
import { pastRecordPath } from '../../publishing/views/past-record-file.ts';
import type { RecordHistoryView } from '../../publishing/views/record-past.ts';
import { TONES } from '../changes/compare-words.ts';
import type { Frame } from '../frame.ts';

export interface HistoryWords extends ChangeWords {
  /** Where the record's past lies. */
  data: string;
  version: string;
  inForce: string;
  onSite: string;
  none: string;
  gone: string;
  loading: string;
  failed: string;
  same: string;
  unreadable: string;
  found: string;
  colon: string;
}

export function historyWords(f: Frame, view: RecordHistoryView): HistoryWords {
  const { t: { past: t, change: c, frame: words }, lang, zh } = f;
  return {
    data: f.file(pastRecordPath(view)), version: t.version(NaN).replace('NaN', '{}'), inForce: t.inForce, onSite: t.onSite, none: t.answerNone, gone: t.answerGone, loading: t.loading, failed: t.failed, same: t.compareSame, unreadable: t.compareNone,
    found: t.found(NaN).replace('NaN', '{}'), colon: words.colon, lang, ...(zh ? { contentLang: zh } : {}), effects: c.effects, tones: { better: TONES['better'] ?? '', worse: TONES['worse'] ?? '' },
  };
}
