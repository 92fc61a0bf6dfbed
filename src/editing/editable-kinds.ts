// The kinds of record that can be written with a form. MDX texts are edited on the forge, where there is a preview.
export const EDITABLE = ['power', 'office', 'law', 'flow', 'staff', 'supervisor', 'leader', 'topic'] as const;

export type EditableKind = (typeof EDITABLE)[number];
