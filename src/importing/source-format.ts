// What kind of file a source is, judged by its bytes; files that cannot be a list are refused with the reason.
import { inflateRawSync } from 'node:zlib';
import type { Problem } from './problem.ts';

export type Format = 'xlsx' | 'xls' | 'ods' | 'csv' | 'docx';

/** 64 MiB unpacked and 5,000 parts: real workbooks need under 10 MiB and 50 parts. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_PARTS = 5_000;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const UTF16 = (text: string) => Buffer.from(text, 'utf16le');

/** The kind of a file, or why it is none that can be imported. */
export function formatOf(bytes: Uint8Array): Format | Problem {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (OLE.every((byte, index) => data[index] === byte)) return oleFormat(data);
  if (data.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return zipFormat(data);
  if (data.subarray(0, 5).toString('latin1') === '%PDF-') return { problem: '这是 PDF 文件，不是表格。', help: '请导入原来的 Excel、Word 或 CSV 文件；只有 PDF 时，先转成表格并人工核对。' };
  if (/^\s*(?:<\?xml|<!doctype html|<html|<table)/i.test(data.subarray(0, 200).toString('latin1'))) return { problem: '这是网页或 XML 文件，只是用了表格的后缀。', help: '用表格软件打开，另存为 .xlsx，再导入。' };
  if (data[0] === 0x89 || (data[0] === 0xff && data[1] === 0xd8)) return { problem: '这是图片，不是表格。', help: '请导入原来的 Excel、Word 或 CSV 文件。' };
  const utf16 = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);
  if (!utf16 && data.includes(0)) return { problem: '认不出这是什么文件（不是 Excel、Word 或 CSV）。', help: '用表格软件打开，另存为 .xlsx，再导入。' };
  return 'csv';
}

function oleFormat(data: Buffer): Format | Problem {
  if (data.includes(UTF16('EncryptedPackage'))) return { problem: '文件加了密码，无法读取。', help: '用表格软件打开，去掉打开密码后另存，再导入。' };
  if (data.includes(UTF16('WordDocument'))) return { problem: '这是旧版 Word 文件（.doc）。', help: '用文字处理软件打开，另存为 .docx，再导入。' };
  if (!data.includes(UTF16('Workbook')) && !data.includes(UTF16('Book'))) return { problem: '这是旧版 Office 文件，但里面没有工作簿。', help: '用表格软件打开，另存为 .xlsx，再导入。' };
  return 'xls';
}

function zipFormat(data: Buffer): Format | Problem {
  const parts = partsOf(data);
  if (!parts) return { problem: '文件不完整或已损坏（压缩结构读不通）。', help: '重新下载或用原软件打开后另存，再导入。' };
  const tooLarge = unpackedTooLarge(data, parts);
  if (tooLarge) return tooLarge;
  const names = parts.map((part) => part.name.replaceAll('\\', '/').toLowerCase());
  if (names.includes('word/document.xml')) return 'docx';
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/.test(name))) return 'xlsx';
  if (names.includes('content.xml')) return 'ods';
  return { problem: '这是压缩文件，里面没有工作簿或 Word 文档。', help: '先解压，再导入里面的表格文件。' };
}

interface Part {
  name: string;
  method: number;
  packed: number;
  offset: number;
}

/** The central directory of a zip file; undefined where it is damaged. */
function partsOf(data: Buffer): Part[] | undefined {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > data.length) return undefined;
  const count = data.readUInt16LE(end + 10);
  let at = data.readUInt32LE(end + 16);
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = data.readUInt16LE(at + 28);
    parts.push({ name: data.toString('utf8', at + 46, at + 46 + nameLength), method: data.readUInt16LE(at + 10), packed: data.readUInt32LE(at + 20), offset: data.readUInt32LE(at + 42) });
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return parts;
}

/** Unpacks every part with a limit, because the sizes a zip file declares may lie. */
function unpackedTooLarge(data: Buffer, parts: readonly Part[]): Problem | undefined {
  const bomb: Problem = { problem: '文件解压后异常巨大，拒绝读取。', help: '正常的清单解压后不到 10 MB；请确认文件来源，用表格软件另存后再导入。' };
  if (parts.length > MOST_PARTS) return bomb;
  let total = 0;
  for (const part of parts) {
    if (part.offset + 30 > data.length) return { problem: '文件不完整或已损坏。', help: '重新下载或用原软件打开后另存，再导入。' };
    const start = part.offset + 30 + data.readUInt16LE(part.offset + 26) + data.readUInt16LE(part.offset + 28);
    const packed = data.subarray(start, start + part.packed);
    if (part.method === 0) total += packed.length;
    else if (part.method === 8) {
      try {
        total += inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED - total + 1 }).length;
      } catch (error) {
        if (error instanceof RangeError) return bomb;
        return { problem: '文件不完整或已损坏（内容解压失败）。', help: '重新下载或用原软件打开后另存，再导入。' };
      }
    } else return { problem: '文件用了不支持的压缩方式，或加了密码。', help: '用表格软件打开后另存为 .xlsx，再导入。' };
    if (total > MOST_UNPACKED) return bomb;
  }
  return undefined;
}
