// Tables that open in Excel: a byte order mark, Chinese headers, Windows line ends, and no cell that runs as a formula.
import { stringify } from 'csv-stringify/sync';

/** The text of a CSV file. Cells are text; one that begins like a formula is given an apostrophe, as Excel itself would. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([header, ...rows.map((row) => row.map(harmless))], { bom: true, record_delimiter: 'windows' });
}

/** Further lines for a table that is written piece by piece. */
export const csvLines = (rows: readonly (readonly string[])[]): string => stringify(rows.map((row) => row.map(harmless)), { record_delimiter: 'windows' });

/** Excel and LibreOffice run cells that begin with these, also behind white space. */
const harmless = (cell: string): string => (/^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell);
