// The form of the change itself: what no approval can heal. Symbolic links, submodules, changed rights, names that deceive, conflicts.
import { codePoint, visible } from '../../model/visible-text.ts';
import type { Requirement, Words } from '../decision.ts';
import type { ChangedFile, Facts } from '../facts.ts';

const TITLE: Words = { zh: '文件的形式', en: 'Form of the files' };

export function filesRequirement({ change }: Facts): Requirement {
  const wrong = change.files.flatMap((file): Requirement[] => {
    const because = whyNot(file);
    return because ? [{ id: `files/${file.path}`, title: TITLE, status: 'refused', because, subject: file.path, has: [], discounted: [], children: [] }] : [];
  });
  const groups = change.collisions.map((paths): Requirement => ({ id: `files/${paths[0] ?? ''}`, title: TITLE, status: 'refused', because: { zh: `在有的电脑上是同一个文件：${paths.map(visible).join('、')}；改成只差大小写以外的名称`, en: `one and the same file on some machines: ${paths.map(visible).join(', ')}` }, subject: paths[0] ?? '', has: [], discounted: [], children: [] }));
  const children = [...wrong, ...groups];
  const said = (status: Requirement['status'], zh: string, en: string): Requirement => ({ id: 'files', title: TITLE, status, because: { zh, en }, has: [], discounted: [], children });
  if (change.mergedTree === null) return said('refused', '与主干有冲突，合并不了；请把主干的最新内容合进来，解决冲突', 'it conflicts with the base; bring the base in and resolve the conflicts');
  if (change.files.length === 0) return said('refused', '没有改动任何文件，没有什么可以批准', 'it changes nothing, so there is nothing to approve');
  if (children.length > 0) return said('refused', `有 ${children.length} 处文件的形式不能接受`, `${children.length} files have a form that cannot be accepted`);
  return said('met', `共 ${change.files.length} 个普通文件`, `${change.files.length} plain files`);
}

function whyNot({ path, before, after }: ChangedFile): Words | undefined {
  // What is bad and goes away is a repair.
  if (!after) return undefined;
  const { mode } = after;
  if (mode === '120000') return { zh: '是符号链接，会指到别的文件；请放真正的文件', en: 'a symbolic link may point anywhere; put the file itself here' };
  if (mode === '160000') return { zh: '是子模块，里面的内容不在这个仓库里，审不到', en: 'a submodule: its content is not in this repository and cannot be reviewed' };
  if (mode !== '100644' && !(mode === '100755' && before?.mode === mode)) return { zh: `文件的权限不对（${mode}），只接受普通文件（100644）`, en: `its mode is ${mode}; only plain files (100644) are accepted` };
  if (before && before.mode !== mode && before.mode !== '120000' && before.mode !== '160000') return { zh: `文件的权限从 ${before.mode} 改成了 ${mode}`, en: `its mode was changed from ${before.mode} to ${mode}` };
  return before ? undefined : badName(path);
}

const DECEIVING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u;
const WINDOWS_NAMES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

function badName(path: string): Words | undefined {
  const found = DECEIVING.exec(path)?.[0];
  if (found) return { zh: `文件名里有看不见的或者能改变显示方向的字符（${codePoint(found)}）`, en: `its name holds a character that cannot be seen or turns the text round (${codePoint(found)})` };
  if (path !== path.normalize('NFC')) return { zh: '文件名的字符不是通用写法（NFC），在别的电脑上会变成另一个文件', en: 'its name is not in the common Unicode form (NFC)' };
  const odd = path.split('/').find((name) => name === '' || name === '.' || name === '..' || /^\.git$/i.test(name) || /[. ]$/.test(name) || /[<>:"|?*\\]/.test(name) || WINDOWS_NAMES.test(name));
  return odd === undefined ? undefined : { zh: `“${visible(odd)}”这个名称在许多电脑上不能用`, en: `the name “${visible(odd)}” cannot be used on many machines` };
}
