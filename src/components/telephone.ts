// The address that dials a number; what is not a digit in it is only for readers.

/** `0000-1230014` → `tel:00001230014`. */
export const telephone = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
