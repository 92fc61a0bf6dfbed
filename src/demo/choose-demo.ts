// Whether `npm start` shows the content folder as it is, or the demo that is made of it; and what it says of that.

export interface Situation {
  /** `--demo` (true), `--no-demo` (false), or neither. */
  asked: boolean | undefined;
  /** The content folder is the program's own, not one named with `--content`. */
  own: boolean;
  /** Its site record says that it is the sample. */
  sample: boolean;
  git: boolean;
  /** It differs from what was last committed; undefined where it is in no repository, as in a downloaded ZIP. */
  changed: boolean | undefined;
}

export interface Choice {
  demo: boolean;
  /** Chinese, for whoever started it; undefined where there is nothing to say. */
  words: string | undefined;
}

const ITSELF = '只看 content/ 本身：npm start -- --no-demo';
const DEMO = '要看三年的演示历史：npm start -- --demo';

/** Untouched, the sample has no history but the program's own: the demo shows what a county's would be. Whoever has edited the content sees it as it is. */
export function chooseDemo({ asked, own, sample, git, changed }: Situation): Choice {
  if (asked === false) return { demo: false, words: undefined };
  if (asked) return { demo: true, words: '显示由示例县做成的演示：三年的历史是虚构的。' };
  if (!own || !sample) return { demo: false, words: undefined };
  if (!git) return { demo: false, words: '这里没有 git，做不出演示历史；显示示例县本身。' };
  if (changed) return { demo: false, words: `content/ 里有还没有提交的改动，显示的是改动以后的内容，历史是这个仓库自己的。${DEMO}` };
  if (changed === undefined) return { demo: true, words: `content/ 还是示例县，所以显示由它做成的演示：三年的历史是虚构的。这里不是 Git 仓库，看不出 content/ 改过没有；改过的，演示里也是改过的样子。${ITSELF}` };
  return { demo: true, words: `content/ 还是随程序提供的示例县，所以显示由它做成的演示：三年的历史是虚构的。${ITSELF}` };
}

/** Where the demo was not asked for and cannot be made, in Chinese; `reason` without a full stop at its end, or with one. */
export const withoutDemo = (reason: string): string => `做不出演示历史，显示示例县本身。${reason}`;
