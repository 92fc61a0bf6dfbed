// The one form in which texts and queries meet: letters and digits only, one width, one case.

/** Text without punctuation and space, in NFKC and lower case; so 「审查，必要时」 is found by 「审查必要时」 and the other way round. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
