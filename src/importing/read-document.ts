// .docx bytes → the tables of the document, joined cells resolved. Text outside tables is no list and is left aside.
import mammoth from 'mammoth';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Area, Cell, Table } from './grid.ts';
import type { Problem } from './problem.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The tables of a Word document in their order, or why it cannot be read. Never throws. */
export async function readDocument(bytes: Uint8Array): Promise<Table[] | Problem> {
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: false })).value;
  } catch {
    return { problem: 'Word 文档已损坏，读不出来。', help: '用文字处理软件打开并另存为 .docx，再导入。' };
  }
  const tables = elements(parseFragment(html).childNodes, 'table');
  if (tables.length === 0) return { problem: 'Word 文档里没有表格。', help: '只能导入表格形式的清单；请把清单整理成一个表格。' };
  return tables.map((table, index) => tableOf(table, `表格 ${index + 1}`));
}

function tableOf(table: Element, name: string): Table {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  const taken = new Set<number>();
  const place = (row: number, column: number) => row * 10_000 + column;
  for (const [index, line] of elements(table.childNodes, 'tr', 'table').entries()) {
    const row = index + 1;
    let column = 1;
    for (const cell of line.childNodes.filter((node): node is Element => node.nodeName === 'td' || node.nodeName === 'th')) {
      while (taken.has(place(row, column))) column += 1;
      const width = span(cell, 'colspan');
      const height = span(cell, 'rowspan');
      cells.push({ text: textOf(cell).trim(), row, column });
      if (width > 1 || height > 1) merges.push({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 });
      for (let down = 0; down < height; down += 1) for (let right = 0; right < width; right += 1) taken.add(place(row + down, column + right));
      column += width;
    }
  }
  return { name, cells, merges };
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(value) && value > 0 && value <= 1_000 ? value : 1;
}

/** Elements of a name below some nodes, not looking into `inside` (a table within a table is a table of its own). */
function elements(nodes: readonly Node[], name: string, inside?: string): Element[] {
  return nodes.flatMap((node): Element[] => {
    if (!('childNodes' in node) || !('attrs' in node)) return [];
    if (node.nodeName === name) return [node, ...(inside ? [] : elements(node.childNodes, name))];
    return node.nodeName === inside ? [] : elements(node.childNodes, name, inside);
  });
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return '\n';
  if (!('childNodes' in node) || node.nodeName === 'table') return '';
  const text = node.childNodes.map(textOf).join('');
  return ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(node.nodeName) ? `${text}\n` : text;
}
