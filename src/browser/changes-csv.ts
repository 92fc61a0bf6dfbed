// A table made in the browser, byte for byte as src/publishing/views/csv.ts writes it: byte order mark, Windows line ends, nothing that runs as a formula.

export const csvText = (header: readonly string[], rows: readonly (readonly string[])[]): string => `\uFEFF${[header, ...rows.map((row) => row.map(harmless))].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

const harmless = (cell: string): string => (/^\s*[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",]|\r\n/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
