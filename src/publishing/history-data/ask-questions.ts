// Asks history.sqlite the worked questions, so that every printed answer is that of the file itself.
import { DatabaseSync } from 'node:sqlite';
import { questions, type Question } from './questions.ts';

export interface Answer extends Question {
  /** Names of the columns, as SQL gives them. */
  columns: string[];
  /** The first of the rows, as text; empty where there is no value. */
  rows: string[][];
  /** Of all rows. */
  count: number;
}

/** So many rows stand on the page; whoever wants all runs the SQL. */
export const SHOWN_ROWS = 6;

/** In: a finished file, and the year that questions about a year ask about. */
export function askQuestions(path: string, year: string): Answer[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return questions(year).map((question): Answer => {
      const statement = database.prepare(question.sql);
      const columns = statement.columns().map(({ name }) => name);
      const all = statement.all();
      return { ...question, columns, count: all.length, rows: all.slice(0, SHOWN_ROWS).map((row) => columns.map((column) => textOf(row[column]))) };
    });
  } finally {
    database.close();
  }
}

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
