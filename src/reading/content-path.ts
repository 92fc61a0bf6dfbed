// A path below the content folder → which kind of record may stand there, and whether its name can be an address.
import { placeOf, PLACES, type Kind } from '../model/kinds.ts';
import { codePoint, visible } from '../model/visible-text.ts';
import { closest } from '../model/closest.ts';
import { readingRules, type ReadingRule } from './reading-rules.ts';

export interface PathProblem {
  rule: ReadingRule;
  message: string;
  help: string;
}

export interface ContentPath {
  /** Undefined where nothing may be read. */
  place?: { kind: Kind; format: 'yaml' | 'mdx'; single: boolean };
  /** The id that the file name gives, or would give. */
  id: string;
  kind?: Kind;
  problems: PathProblem[];
}

const ENDINGS = { yaml: '.yml', mdx: '.mdx' } as const;
const WINDOWS_NAMES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const LONGEST_NAME = 80;

/** What a path says about its file. Pure; the file itself is not looked at. */
export function contentPath(path: string): ContentPath {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = placeOf(path);
  const ending = found && ENDINGS[found.format];
  if (!found || !ending || !name.endsWith(ending) || name.startsWith('.')) {
    const id = name.replace(/\..*$/, '');
    return { id, kind: found?.kind, problems: [{ rule: readingRules.place, ...misplaced(path, name, found && ENDINGS[found.format]) }] };
  }
  const single = !found.path.endsWith('/');
  const id = name.slice(0, -ending.length);
  const folders = single ? [] : path.slice(found.path.length).split('/').slice(0, -1);
  const problem = single ? undefined : (nameProblem(id, '文件名', ending) ?? folders.map((folder) => nameProblem(folder, '文件夹名', '')).find((found) => found));
  return { place: { kind: found.kind, format: found.format, single }, kind: found.kind, id, problems: problem ? [problem] : [] };
}

function misplaced(path: string, name: string, ending: string | undefined): { message: string; help: string } {
  if (name.startsWith('.')) return { message: '以点开头的文件是隐藏文件，不会被读取。', help: '是内容就改名，去掉开头的点；不是内容就移出内容目录。' };
  const word = name.replace(/\..*$/, '').trim() || name;
  if (ending) return { message: `这里的文件应当以 ${ending} 结尾，“${visible(name)}”不会被读取。`, help: `内容按数据字典 schemas/README.md 写好后，把文件改名为 ${visible(word)}${ending}；不是内容就移出内容目录。` };
  const [top = ''] = path.split('/');
  const single = PLACES.find((place) => place.path.split('/').at(-1)?.toLowerCase() === name.toLowerCase());
  const folders = [...new Set(PLACES.flatMap((place) => (place.path.endsWith('/') ? [place.path.slice(0, -1)] : [])))];
  const folder = path.includes('/') ? closest(top, folders) : undefined;
  const where = single ? `把文件移到 ${single.path}。` : folder ? `是不是 ${folder}/？把文件夹改名，或移出内容目录。` : `把文件移到正确的文件夹（${folders.join('、')}），或移出内容目录。`;
  return { message: '没有一种记录放在这里，这个文件不会被读取。', help: where };
}

function nameProblem(word: string, what: string, ending: string): PathProblem | undefined {
  const say = (why: string, help: string): PathProblem => ({ rule: readingRules.name, message: `${what}“${visible(word)}${ending}”${why}`, help });
  if (WINDOWS_NAMES.test(word)) return say('是 Windows 保留的名称，在许多电脑上打不开。', `在后面加上说明，例如 ${word}-1${ending}。`);
  if (word.length > LONGEST_NAME) return say(`太长（最多 ${LONGEST_NAME} 个字符）。`, '换一个短的名称。');
  if (/^[a-z0-9][a-z0-9-]*$/.test(word)) return undefined;
  const wrong = /[^a-z0-9-]/u.exec(word)?.[0] ?? '-';
  const plain = word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase();
  const near = /[^\0-\x7f]/.test(plain) ? '' : plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const shown = /[ -~]/.test(wrong) ? `“${wrong}”` : visible(wrong) === wrong ? `“${wrong}”（${codePoint(wrong)}）` : `看不见的字符（${codePoint(wrong)}）`;
  return say(`里不能有${wrong === '-' ? '开头的连字符' : shown}。`, `只用小写字母、数字和连字符，例如 ${near || 'food-licence'}${ending}。`);
}
