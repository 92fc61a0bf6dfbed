// What travels over the wire.
export type Json = null | boolean | number | string | Json[] | Fields;
export interface Fields { [key: string]: Json }

export const isFields = (value: Json | undefined): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
