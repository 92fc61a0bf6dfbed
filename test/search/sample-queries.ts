// Queries by seed, none picked by hand: what a reader might type who remembers a part, misspells it, or knows only the pinyin.
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Synonyms } from '../../src/model/schema-types.ts';
import type { Document } from './corpus.ts';
import { chineseNumber, seeded, type Seeded } from './seeded.ts';

export type QueryKind = 'fragment2' | 'fragment3' | 'fragment4' | 'phrase' | 'punctuation' | 'name' | 'reordered' | 'typo' | 'law' | 'lawInBrackets' | 'lawArticle' | 'office' | 'material' | 'step' | 'code' | 'codePrefix' | 'codeTail' | 'pinyin' | 'initials' | 'traditional' | 'words' | 'everyday';

export interface Query {
  kind: QueryKind;
  query: string;
  /** What the query was made from, for judging: the untouched piece of text, or the pieces. */
  from: string[];
  /** For law + article. */
  article?: number;
}

const HAN = /^\p{Script=Han}+$/u;
/** Taiwan, Hong Kong and the plain traditional standard differ in some characters. */
const TRADITIONAL = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' }), Converter({ from: 'cn', to: 't' })];

/** `perKind` queries of each kind that the documents have material for. */
export function sampleQueries(documents: readonly Document[], synonyms: Synonyms['synonyms'], perKind: number, seed: number): Query[] {
  const random = seeded(seed);
  return (Object.keys(MAKERS) as QueryKind[]).flatMap((kind) => {
    const made: Query[] = [];
    for (let attempt = 0; made.length < perKind && attempt < perKind * 40; attempt += 1) {
      const query = MAKERS[kind](random.pick(documents), random, synonyms);
      if (query && !made.some((other) => other.query === query.query)) made.push({ kind, ...query });
    }
    return made;
  });
}

type Made = Omit<Query, 'kind'> | undefined;
type Maker = (document: Document, random: Seeded, synonyms: Synonyms['synonyms']) => Made;

const same = (text: string | undefined): Made => (text ? { query: text, from: [text] } : undefined);

/** A run of `length` characters somewhere in one text; undefined where it is not all Han. */
function run(text: string, length: number, random: Seeded, pattern = HAN): string | undefined {
  const letters = [...text];
  if (letters.length < length) return undefined;
  const start = random.between(0, letters.length - length);
  const piece = letters.slice(start, start + length).join('');
  return pattern.test(piece) ? piece : undefined;
}

/** Half of the fragments from names, half from anywhere in the text; they begin and end where they like, across words. */
const fragment = (length: number): Maker => (document, random) => same(run(random.next() < 0.5 ? document.name : random.pick(document.texts), length, random));

const MAKERS: Record<QueryKind, Maker> = {
  fragment2: fragment(2),
  fragment3: fragment(3),
  fragment4: fragment(4),
  phrase: (document, random) => same(run(random.pick(document.texts), random.between(6, 12), random)),
  punctuation: (document, random) => same(run(random.pick(document.texts), random.between(5, 9), random, /^\p{Script=Han}+[，、；。：（）“”]\p{Script=Han}+$/u)),
  name: (document) => same(document.name.trim()),
  reordered: (document, random) => {
    const letters = [...document.name];
    if (letters.length < 6 || letters.length > 24 || !HAN.test(document.name)) return undefined;
    const first = random.between(2, letters.length - 2);
    const second = random.next() < 0.5 ? first : random.between(first, letters.length - 2);
    return { query: [letters.slice(second), letters.slice(first, second), letters.slice(0, first)].flat().join(''), from: [document.name] };
  },
  typo: (document, random) => {
    const piece = run(document.name, random.between(6, 10), random);
    if (!piece) return undefined;
    const at = random.between(0, piece.length - 1);
    const wrong = random.pick([...'的一是在不了有和人这中大为上个国我以要他'].filter((letter) => letter !== piece[at]));
    const instead = random.pick([wrong, wrong, '', `${piece[at]}${wrong}`]);
    return { query: piece.slice(0, at) + instead + piece.slice(at + 1), from: [piece] };
  },
  law: (document, random) => same(document.laws.length ? random.pick(document.laws).title : undefined),
  lawInBrackets: (document, random) => {
    const title = document.laws.length ? random.pick(document.laws).title : undefined;
    return title ? { query: `《${title}》`, from: [title] } : undefined;
  },
  lawArticle: (document, random) => {
    const cited = document.laws.filter((law) => law.article);
    if (!cited.length) return undefined;
    const { title, article = 0 } = random.pick(cited);
    const words = `第${chineseNumber(article)}条`;
    const short = title.replace(/^中华人民共和国/, '');
    return { query: random.pick([`${title}${words}`, `《${title}》${words}`, `${short}${words}`, `${short}第${article}条`, `《${short}》 ${words}`]), from: [title], article };
  },
  office: (document) => same(document.office),
  material: (document, random) => same(document.materials.length ? random.pick(document.materials) : undefined),
  step: (document, random) => same(document.steps.length ? random.pick(document.steps) : undefined),
  code: (document) => same(document.codes[0]),
  codePrefix: (document) => { const [code] = document.codes; return code && code.length >= 10 ? { query: code.slice(0, 9), from: [code] } : undefined; },
  codeTail: (document) => { const [code] = document.codes; return code && code.length >= 10 ? { query: code.slice(-7), from: [code] } : undefined; },
  pinyin: (document, random) => {
    const piece = run(document.name, random.between(4, 6), random);
    return piece ? { query: pinyin(piece, { toneType: 'none', type: 'array', v: true }).join(random.next() < 0.5 ? '' : ' '), from: [piece] } : undefined;
  },
  initials: (document, random) => {
    const piece = run(document.name, random.between(6, 9), random);
    return piece ? { query: pinyin(piece, { pattern: 'first', toneType: 'none', type: 'array', v: true }).join(''), from: [piece] } : undefined;
  },
  traditional: (document, random) => {
    const piece = run(document.name, random.between(4, 8), random);
    const query = piece && random.pick(TRADITIONAL)(piece);
    return piece && query && query !== piece ? { query, from: [piece] } : undefined;
  },
  words: (document, random) => {
    const pieces = Array.from({ length: random.between(2, 3) }, () => run(random.pick(document.texts), random.between(2, 3), random));
    return pieces.every((piece): piece is string => piece !== undefined) ? { query: pieces.join(' '), from: pieces } : undefined;
  },
  everyday: (document, random, synonyms) => {
    const fitting = synonyms.filter(({ means }) => means.some((word) => document.texts.some((text) => text.includes(word))));
    if (!fitting.length) return undefined;
    const { say, means } = random.pick(fitting);
    return { query: random.pick(say), from: means };
  },
};
