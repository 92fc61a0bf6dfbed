// The checks that happen while reading: they have public pages like every rule, but run before there is a record.
import type { Severity } from '../rules/rule.ts';

export interface ReadingRule {
  id: string;
  title: string;
  titleEn: string;
  why: string;
  whyEn: string;
  source: readonly string[];
  severity: Severity;
}

/** More findings of one kind in one file are counted, not listed: a list of a hundred thousand helps nobody. */
export const MOST_LISTED = 200;

const rule = (id: string, title: string, titleEn: string, why: string, whyEn: string, source: readonly string[] = ['R6']): ReadingRule => ({ id, title, titleEn, why, whyEn, source, severity: 'error' });

export const readingRules = {
  place: rule('file-place', '每个文件都在它该在的地方', 'Every file is where its kind belongs', '放错地方的文件不会被读取，等于没有公开。', 'A misplaced file is not read, so it is not published.'),
  link: rule('no-links', '内容里没有符号链接', 'No symbolic links in the content', '链接可能指向不该公开的文件。', 'A link can point at a file that must not be published.'),
  readable: rule('file-readable', '每个文件都能打开', 'Every file can be opened', '打不开的文件没有被检查，不能当作没有问题。', 'A file that could not be opened was not checked.'),
  size: rule('file-size', '文件不超过 1 MiB', 'No file over 1 MiB', '一条记录不会这么大；过大的文件多半放错了，也会拖垮校验。', 'No record is that large; a huge file is a mistake or an attack.'),
  encoding: rule('file-encoding', '文件是 UTF-8 文本', 'Every file is UTF-8 text', '别的编码会变成乱码。', 'Other encodings turn into garbage.'),
  name: rule('file-name', '文件名只用小写字母、数字和连字符', 'File names are lower-case letters, digits and hyphens', '文件名就是网址的一部分，大小写或空格会在别的电脑上出错。', 'The file name is part of the address.'),
  syntax: rule('yaml-syntax', 'YAML 写法正确', 'The YAML is well-formed', '写法有误的文件机器读不懂，内容会丢失。', 'A malformed file cannot be read.'),
  index: rule('law-index', '法律索引的每一行都能用', 'Every row of the law index can be used', '读不懂的行会让正确的引用显得没有依据。', 'A row that cannot be read makes a right citation look unfounded.', ['R53']),
  frontmatter: rule('frontmatter', '文章开头有一段资料', 'An article starts with its facts', '没有开头资料就不知道这是什么文件、能不能公开。', 'Without its head nobody knows what the article is.'),
  article: rule('article-plain', '文章里没有堆砌的符号', 'Articles are not tangled', '成千上万个嵌套的符号不是文章，只会让发布程序停住。', 'Thousands of nested signs are no article; they only stop the publisher.'),
  shape: rule('schema', '字段齐全、写法合规', 'The record matches its schema', '字段缺漏或写错，读者看到的就不完整。', 'A missing or misspelt field leaves the reader with half an answer.', ['R1', 'R6', 'R73']),
  identity: rule('id-is-file-name', '编号与文件名一致', 'The id is the file name', '编号是永久地址；与文件名不一致会让人找错记录。', 'The id is the permanent address.'),
  unique: rule('id-unique', '编号不重复', 'Ids are unique', '两条记录用同一个编号，其中一条就会消失。', 'Two records of one id hide each other.'),
  references: rule('reference-exists', '引用的编号都存在', 'Every reference leads somewhere', '引用不存在的编号，读者点进去什么也没有。', 'A reference that leads nowhere cannot be followed.', ['R1', 'R15']),
} as const;
