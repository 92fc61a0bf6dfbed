// Whether the files of a copy are those that its manifest lists, and whether the log knows that manifest.
import { check, type Check } from './check.ts';
import { type LogLine, sha256 } from './entry.ts';
import { differences, readManifest } from './manifest.ts';
import type { SiteCopy } from './site-copy.ts';

/** In: the copy, its manifest and the last line of its log. */
export async function checkFiles(site: SiteCopy, manifest: string, last: LogLine | undefined): Promise<Check[]> {
  const wanted = readManifest(manifest);
  if (!wanted) return [check('manifest', 'bad', '文件清单 manifest.json 不完整或被改动过。', 'The manifest (manifest.json) is damaged or was altered.')];
  const checks = [checkManifest(manifest, wanted.size, last)];
  const { found, unread } = await site.digests(wanted);
  const differs = differences(new Map([...wanted].filter(([path]) => !unread.some((one) => one.path === path))), found);
  if (unread.length) checks.push(check('files', 'unknown', `有 ${unread.length} 个文件没有取到，未核对。`, `${unread.length} files could not be fetched and were not checked.`, unread.map(({ path, reason }) => `${path}: ${reason}`)));
  if (!differs) checks.push(check('files', 'good', `${found.size} 个文件与文件清单一致${site.complete ? '，没有多出的文件' : ''}。`, `${found.size} files match the manifest${site.complete ? '; there are no others' : ''}.`));
  if (differs?.changed.length) checks.push(check('files', 'bad', `${differs.changed.length} 个文件被改动过。`, `${differs.changed.length} files were altered.`, differs.changed));
  if (differs?.missing.length) checks.push(check('files', 'bad', `缺少 ${differs.missing.length} 个文件。`, `${differs.missing.length} files are missing.`, differs.missing));
  if (differs?.extra.length) checks.push(check('files', 'bad', `多出 ${differs.extra.length} 个没有发布过的文件。`, `${differs.extra.length} files were never published.`, differs.extra));
  if (!site.complete) checks.push(check('files', 'unknown', '从网址看不出有没有多出来的文件；下载整个网站后再核对目录，就能查出。', 'From an address, extra files cannot be seen; download the whole site and check the folder to find them.'));
  return checks;
}

function checkManifest(text: string, files: number, last: LogLine | undefined): Check {
  if (!last) return check('manifest', 'unknown', '没有发布记录，不知道这份文件清单是不是发布过的那一份。', 'Without a log it is unknown whether this manifest is the one that was published.');
  const name = `#${last.entry.sequence}`;
  return last.entry.manifest === sha256(text) && last.entry.files === files
    ? check('manifest', 'good', `文件清单就是第 ${last.entry.sequence} 次发布的那一份。`, `The manifest is that of publication ${name}.`)
    : check('manifest', 'bad', `文件清单不是第 ${last.entry.sequence} 次发布的那一份：网站在发布之后被改动过，或者不是同一次发布。`, `The manifest is not that of publication ${name}: the site was altered after it was published, or belongs to another publication.`);
}
