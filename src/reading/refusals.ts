// Why a file was not opened → rule, sentence and help.
import { readingRules, type ReadingRule } from './reading-rules.ts';
import type { Refusal } from './read-bytes.ts';

/** One entry for every refusal. */
export const refusals: Readonly<Record<Refusal, { rule: ReadingRule; message: string; help: string }>> = {
  link: { rule: readingRules.link, message: '这是一个符号链接，不会被读取。', help: '删去链接，把真正的文件放到这里。' },
  special: { rule: readingRules.readable, message: '这不是普通文件（是管道、套接字或设备），不会被读取。', help: '删去它，把真正的文件放到这里。' },
  folder: { rule: readingRules.place, message: '这是一个文件夹，名称却像文件。', help: '把里面的文件移出来，再删去这个文件夹。' },
  size: { rule: readingRules.size, message: '文件超过 1 MiB，没有读取。', help: '拆成多条记录；图片和附件不要放在内容目录里。' },
  gone: { rule: readingRules.readable, message: '读取的时候文件已经不在了。', help: '等正在进行的修改（同步、切换分支）结束以后再检查一次；文件名里有无法显示的字时，先改名。' },
  denied: { rule: readingRules.readable, message: '没有读取的权限。', help: '把读取权限给予运行检查的用户（例如 chmod -R u+rX content）。' },
  failed: { rule: readingRules.readable, message: '读取失败。', help: '检查磁盘和文件名，再检查一次；仍然失败就从 Git 里恢复这个文件。' },
};
