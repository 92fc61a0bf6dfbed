// Which content `npm start` shows: the one it was given, or the demo that is made of the untouched sample.
import { join, resolve } from 'node:path';
import { chooseDemo, withoutDemo } from './choose-demo.ts';
import { keptDemo, stateOf } from './kept-demo.ts';
import { readSample } from './write-demo.ts';

export interface Shown {
  content: string;
  demo: boolean;
}

/** `asked`: `--demo`, `--no-demo` or neither; `home`: where the program lies. `tell` is told in Chinese what is shown and why. Rejects where the demo was asked for and cannot be made. */
export async function shownContent({ content, home, asked, tell }: { content: string; home: string; asked: boolean | undefined; tell: (words: string) => void }): Promise<Shown> {
  const choice = chooseDemo({ asked, own: resolve(content) === resolve(home, 'content'), ...stateOf(content) });
  if (!choice.demo) {
    if (choice.words) tell(choice.words);
    return { content, demo: false };
  }
  try {
    tell('准备演示历史 …');
    const { repository, written } = await keptDemo(readSample(content), join(home, '.build', 'demos'));
    tell(`${choice.words ?? ''}${written ? '' : '（用上次做好的演示仓库）'}`);
    return { content: join(repository, 'content'), demo: true };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (asked) throw new Error(reason);
    tell(withoutDemo(reason));
    return { content, demo: false };
  }
}
