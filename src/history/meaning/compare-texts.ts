// Two texts compared word by word, the same on every runtime.
import { diffArrays } from 'diff';
import type { TextPiece } from './change.ts';
import { clauses, segments } from './compare-segments.ts';

/** In: the text before and after. Out: pieces in order; what changed between two short words that stayed is joined, so that a sentence stays readable. */
export function textPieces(before: string, after: string): TextPiece[] {
  const raw = diffArrays(segments(before), segments(after), { maxEditLength: MOST_EDITS }) ?? diffArrays(clauses(before), clauses(after), { maxEditLength: MOST_EDITS });
  if (!raw) return [before && ({ is: 'removed', text: before } as const), after && ({ is: 'added', text: after } as const)].filter((piece) => piece !== '');
  return tidied(raw.map(({ added, removed, value }): TextPiece => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })));
}

/** Texts further apart than this are compared by clauses, then told whole: their words would be confetti, and would take long to find. */
const MOST_EDITS = 600;

/** What stays between two changes but says nothing by itself: a 的, a comma, a lone letter. */
const isSlight = (text: string): boolean => text.length <= 1 || /^[，。；：、（）“”\s的和与及或]{1,2}$/.test(text);

function tidied(pieces: readonly TextPiece[]): TextPiece[] {
  const out: TextPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed) out.push({ is: 'removed', text: removed });
    if (added) out.push({ is: 'added', text: added });
    [removed, added] = ['', ''];
  };
  pieces.forEach((piece, index) => {
    if (piece.is === 'removed') removed += piece.text;
    else if (piece.is === 'added') added += piece.text;
    else if (removed && added && isSlight(piece.text) && index + 1 < pieces.length) {
      removed += piece.text;
      added += piece.text;
    } else {
      flush();
      out.push({ ...piece });
    }
  });
  flush();
  return out;
}
