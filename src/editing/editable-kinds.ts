// The kinds of record that can be written with a form. MDX texts are edited on the forge, where there is a preview.
import { PLACES, type Kind } from '../model/kinds.ts';
import { RECORD_PAGES } from '../model/record-pages.ts';

export type EditableKind = Kind;

/** Every kind with pages whose records are facts, not texts. */
export const EDITABLE: readonly EditableKind[] = RECORD_PAGES.filter(({ kind }) => PLACES.find((place) => place.kind === kind)?.format === 'yaml').map(({ kind }) => kind);
