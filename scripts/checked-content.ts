// Content that may be published: read, checked, and refused with its findings where it has errors.
import type { Register } from '../src/model/register.ts';
import { isContentFolder, readRegister } from '../src/reading/read-register.ts';
import { progressBar } from '../src/reporting/progress.ts';
import { findingsAsText } from '../src/reporting/text.ts';
import { rules } from '../src/rules/index.ts';
import { runRules } from '../src/rules/run-rules.ts';
import { changesOf } from './changes-of.ts';

/** The register of a content folder without errors; ends the process with 1 (errors, printed) or 2 (no content). */
export function checkedContent(content: string, today: string): Register {
  if (!isContentFolder(content)) {
    console.error(`${content} 不是内容目录：里面没有 site.yml。用 --content 指明内容目录，或运行 npm run init。`);
    process.exit(2);
  }
  const progress = progressBar('读取');
  const read = readRegister(content, progress);
  progress.stop();
  const findings = runRules(read, { rules, today, changes: changesOf(content, read.register), prefix: `${content.replace(/\/+$/, '')}/` });
  const errors = findings.filter((finding) => finding.severity === 'error');
  if (errors.length) {
    console.error(findingsAsText(errors, process.stderr.isTTY));
    console.error('内容有错误，没有发布；上一次发布的网站保持不变。');
    process.exit(1);
  }
  const others = findings.length;
  console.error(others ? `检查通过，另有 ${others} 条提醒（npm run validate 查看）。` : '检查通过。');
  return read.register;
}
