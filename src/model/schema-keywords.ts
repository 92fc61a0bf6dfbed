// What our schemas say beside JSON Schema's own words, for people: English titles, names of values, what an id refers to.
export const schemaKeywords = ['titleEn', 'descriptionEn', 'enumTitles', 'enumTitlesEn', 'refersTo', 'folder', 'unit', 'unitEn'] as const;

export interface SchemaNode {
  title?: string;
  titleEn?: string;
  description?: string;
  descriptionEn?: string;
  type?: string | string[];
  enum?: string[];
  enumTitles?: Record<string, string>;
  enumTitlesEn?: Record<string, string>;
  /** A kind of record or of taxonomy entry whose id stands here. */
  refersTo?: string;
  /** Where records of this schema live, below the content folder. */
  folder?: string;
  /** What a number counts, e.g. 元, 票, 人. */
  unit?: string;
  unitEn?: string;
  pattern?: string;
  format?: string;
  required?: string[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  definitions?: Record<string, SchemaNode>;
  $ref?: string;
  $id?: string;
  /** A value to copy and change, for fields whose form is strict. */
  examples?: string[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  additionalProperties?: boolean;
  /** Written by a program; no form asks for it. */
  readOnly?: boolean;
}
