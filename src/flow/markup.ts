// Text that others wrote → text that is safe inside XML and HTML, in elements and in quoted attributes.

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Controls and halves of characters, which no XML may hold, and direction marks, which turn the words beside them round. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

export const escapeMarkup = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
