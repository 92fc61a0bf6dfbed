import { PLACES } from '../model/kinds.ts';
import { textsOf } from './texts-of.ts';
import type { Rule } from './rule.ts';

export const lawTitleBrackets: Rule<'register'> = {
  id: 'law-title-brackets',
  title: '书名号成对',
  titleEn: 'Title brackets come in pairs',
  why: '书名号只有一半，机器就分不清法律名称到哪里为止，依据也就链接不上。',
  whyEn: 'With half a bracket nobody can tell where the title of a law ends.',
  source: ['R53', 'R1'],
  severity: 'warning',
  appliesTo: 'register',
  check(register, { report }) {
    for (const kind of new Set(PLACES.map((place) => place.kind))) {
      for (const entry of register.all(kind)) {
        if (!unpaired(entry.source.text)) continue;
        for (const { at, text } of textsOf(entry.value)) {
          const problem = unpaired(text);
          if (problem) report({ entry, at, message: `书名号不成对：“${problem}”。`, help: '补上缺少的《或》，例如《中华人民共和国行政许可法》；多出来的删去。' });
        }
      }
    }
  },
  good: [{ says: '成对的书名号，嵌套的也可以。', given: { power: { notes: '依据《示例县人民政府关于印发〈道路办法〉的通知》和《关于贯彻《公路法》的意见》' } } }],
  bad: [
    {
      says: '缺右书名号。',
      given: { power: { notes: '依据《中华人民共和国公路法第七条办理' } },
      finds: [{ at: ['notes'], message: '书名号不成对：“《中华人民共和国公路法第七”。' }],
      mended: { power: { notes: '依据《中华人民共和国公路法》第七条办理' } },
    },
    {
      says: '多出一个右书名号。',
      given: { power: { notes: '依据公路法》第七条办理' } },
      finds: [{ at: ['notes'], message: '书名号不成对：“依据公路法》”。' }],
      mended: { power: { notes: '依据《公路法》第七条办理' } },
    },
  ],
};

/** The words around the first bracket without a partner; undefined where all pair up. */
function unpaired(text: string): string | undefined {
  const open: number[] = [];
  for (let index = text.search(/[《》]/); index >= 0 && index < text.length; index += 1) {
    const char = text[index];
    if (char === '《') open.push(index);
    else if (char === '》' && open.pop() === undefined) return text.slice(Math.max(0, index - 12), index + 1);
  }
  const lone = open[0];
  return lone === undefined ? undefined : text.slice(lone, lone + 13);
}
