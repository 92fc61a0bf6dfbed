// Two texts compared word by word, the same on every runtime.
import { diffArrays } from 'diff';
import type { TextPiece } from './change.ts';
import { segments } from './compare-segments.ts';

/** In: the text before and after. Out: pieces in order; what changed between two short words that stayed is joined, so that a sentence stays readable. */
export function textPieces(before: string, after: string): TextPiece[] {
  const raw = diffArrays(segments(before), segments(after), { maxEditLength: MOST_EDITS });
  if (!raw) return [{ is: 'removed', text: before }, { is: 'added', text: after }];
  return tidied(raw.map(({ added, removed, value }): TextPiece => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') })));
}

/** Texts further apart than this are told whole: their pieces would be confetti, and would take long to find. */
const MOST_EDITS = 1200;

/** What stays between two changes but says nothing by itself: a 的, a comma, a lone letter. */
const isSlight = (text: string): boolean => text.length <= 1 || (text.length <= 2 && /^[\p{P}\s的和与及或]+$/u.test(text));

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
