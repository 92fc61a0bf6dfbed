// What can only be made on a disk: links, pipes, huge files, rights, and a folder that changes while it is read.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFiles } from '../../src/reading/find-files.ts';
import { readBytes, refusalOf } from '../../src/reading/read-bytes.ts';
import { readRegister } from '../../src/reading/read-register.ts';
import { GOOD_POWER, POWER } from './bad-case.ts';
import { checked, newCounty, published, remove, write } from './county.ts';

let root = '';
beforeEach(() => { root = newCounty(); });
afterEach(() => remove(root));

const found = () => checked(root).findings.map(({ rule, file, line, column }) => [rule, file, line, column]);
const at = (path: string) => join(root, path);

describe('links', () => {
  test('a link to a file outside is reported and not followed', () => {
    writeFileSync(at('../sunlist-secret.yml'), GOOD_POWER.replaceAll('example-power', 'secret'));
    symlinkSync(at('../sunlist-secret.yml'), at('powers/transport/secret.yml'));
    expect(found()).toEqual([['no-links', 'powers/transport/secret.yml', 1, 1]]);
    expect(published(readRegister(root))).not.toContain('powers/transport/secret.yml');
    rmSync(at('../sunlist-secret.yml'));
  });

  test('a link to a folder, a loop, and a link to nowhere are each reported once', () => {
    symlinkSync('/etc', at('powers/etc'));
    symlinkSync(root, at('powers/loop'));
    symlinkSync('nowhere.yml', at('powers/transport/nowhere.yml'));
    expect(found()).toEqual([['no-links', 'powers/etc', 1, 1], ['no-links', 'powers/loop', 1, 1], ['no-links', 'powers/transport/nowhere.yml', 1, 1]]);
  });

  test('a link called like an ignored file is reported too', () => {
    symlinkSync('/etc/passwd', at('README.md'));
    symlinkSync('/etc', at('.git'));
    expect(found()).toEqual([['no-links', '.git', 1, 1], ['no-links', 'README.md', 1, 1]]);
  });

  test('a linked site.yml does not become the site', () => {
    renameSync(at('site.yml'), at('../sunlist-site.yml'));
    symlinkSync(at('../sunlist-site.yml'), at('site.yml'));
    expect(found()).toEqual([['no-links', 'site.yml', 1, 1]]);
    expect(readRegister(root).register.single('site')).toBeUndefined();
    rmSync(at('../sunlist-site.yml'));
  });

  test('a second hard link to one file is a second record and collides', () => {
    mkdirSync(at('powers/water'));
    linkSync(at(POWER), at('powers/water/example-power.yml'));
    expect(found()).toEqual([['id-unique', 'powers/water/example-power.yml', 1, 5]]);
  });
});

describe('what is not a file', () => {
  test('a pipe does not make the reading wait', () => {
    execFileSync('mkfifo', [at('powers/transport/pipe.yml')]);
    expect(found()).toEqual([['file-readable', 'powers/transport/pipe.yml', 1, 1]]);
  }, 5_000);

  test('a pipe that takes the place of a file after the listing does not make the reading wait', () => {
    rmSync(at(POWER));
    execFileSync('mkfifo', [at(POWER)]);
    expect(readBytes(at(POWER))).toEqual({ refusal: 'special' });
  }, 5_000);

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('powers/transport/socket.yml'), resolve));
    expect(found()).toEqual([['file-readable', 'powers/transport/socket.yml', 1, 1]]);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a folder called like a file, also when it is empty', () => {
    mkdirSync(at('powers/transport/food.yml'));
    write(root, 'powers/water.yml/tap.yml', GOOD_POWER.replace('example-power', 'tap'));
    expect(found()).toEqual([['file-place', 'powers/transport/food.yml', 1, 1], ['file-place', 'powers/water.yml', 1, 1], ['file-name', 'powers/water.yml/tap.yml', 1, 1]]);
  });

  test('a folder called like an ignored file hides nothing', () => {
    write(root, 'powers/README.md/hidden.yml', GOOD_POWER.replace('example-power', 'hidden'));
    write(root, 'powers/.git/hidden.yml', GOOD_POWER.replace('example-power', 'hidden'));
    expect(found().map(([rule, file]) => [rule, file])).toEqual([['file-name', 'powers/.git/hidden.yml'], ['file-place', 'powers/README.md'], ['file-name', 'powers/README.md/hidden.yml']]);
  });
});

describe('size', () => {
  test('a file of fifty megabytes is not read', () => {
    truncateSync(at(POWER), 50 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    expect(found()).toEqual([['file-size', POWER, 1, 1]]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });

  test('one byte too many is too many, the last allowed one is not', () => {
    const comment = '#'.repeat(1024 * 1024 - GOOD_POWER.length - Buffer.byteLength(GOOD_POWER) + GOOD_POWER.length);
    write(root, POWER, GOOD_POWER + comment);
    expect(found()).toEqual([]);
    write(root, POWER, `${GOOD_POWER}${comment}#`);
    expect(found()).toEqual([['file-size', POWER, 1, 1]]);
  });

  test('a law index may be larger, but not without end', () => {
    write(root, 'laws/index.csv', `标题,名称,版本日期,类别目录,条数,最大条号\n${'甲法,甲法,2020-01-01,法律,3,3\n'.repeat(60_000)}`);
    expect(found()).toEqual([]);
    truncateSync(at('laws/index.csv'), 33 * 1024 * 1024);
    expect(checked(root).findings.map(({ rule, file, message }) => [rule, file, message])).toEqual([['file-size', 'laws/index.csv', '法律索引超过 32 MiB，没有读取。']]);
  });
});

describe('names that differ only for some computers', () => {
  test('two names that differ in case', () => {
    write(root, 'powers/transport/Example-Power.yml', GOOD_POWER);
    expect(found()).toEqual([['file-name', 'powers/transport/Example-Power.yml', 1, 1]]);
  });

  test('one Chinese name, composed and decomposed', () => {
    for (const name of ['é', 'e\u0301']) write(root, `powers/transport/caf${name}.yml`, GOOD_POWER);
    expect(found().map(([rule]) => rule)).toEqual(['file-name', 'file-name']);
  });

  test('a name that is not Unicode is reported, not lost', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${root}/powers/transport/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yml')]), GOOD_POWER);
    expect(checked(root).findings.map(({ rule }) => rule)).toEqual(['file-readable']);
  });
});

describe('a folder that changes while it is read', () => {
  test('a file that disappears after the listing is a finding', () => {
    const listed = findFiles(root).map(({ path }) => path);
    rmSync(at(POWER));
    expect([listed.includes(POWER), readBytes(at(POWER))]).toEqual([true, { refusal: 'gone' }]);
  });

  test('files that disappear during the reading leave the others readable', () => {
    for (let index = 0; index < 20; index += 1) write(root, `powers/transport/power-${10 + index}.yml`, GOOD_POWER.replace('example-power', `power-${10 + index}`));
    const { register, problems } = readRegister(root, (done) => { if (done === 1) rmSync(at('powers/transport'), { recursive: true }); });
    expect(register.all('office').map(({ id }) => id)).toEqual(['transport']);
    expect([register.all('power').length, problems.filter(({ rule }) => rule.id === 'file-readable').length]).toEqual([0, 21]);
  });

  test('a file that has become a link after the listing is not followed', () => {
    rmSync(at(POWER));
    symlinkSync('/etc/hostname', at(POWER));
    expect(readBytes(at(POWER))).toEqual({ refusal: 'link' });
  });

  test('a file that has become a folder after the listing', () => {
    rmSync(at(POWER));
    mkdirSync(at(POWER));
    expect(readBytes(at(POWER))).toEqual({ refusal: 'folder' });
  });
});

describe('rights', () => {
  test('what the system says becomes a refusal', () => {
    const error = (code: string) => Object.assign(new Error(code), { code });
    expect(['EACCES', 'EPERM', 'ENOENT', 'ELOOP', 'ENXIO', 'EIO', 'EMFILE'].map((code) => refusalOf(error(code)))).toEqual(['denied', 'denied', 'gone', 'link', 'special', 'failed', 'failed']);
  });

  // The superuser may read everything, so there the reading is done by somebody else.
  test('a file and a folder without the right to read are reported, the rest is read', () => {
    mkdirSync(at('powers/closed'));
    chmodSync(at(POWER), 0);
    chmodSync(at('powers/closed'), 0);
    chmodSync(root, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const script = `import { readRegister } from ${JSON.stringify(new URL('../../src/reading/read-register.ts', import.meta.url).href)};
      const { register, problems } = readRegister(${JSON.stringify(root)});
      console.log(JSON.stringify([register.all('office').length, problems.map(({ rule, source }) => [rule.id, source.path])]));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { ...nobody, encoding: 'utf8', cwd: '/' });
    expect(run.stdout === '' ? run.stderr : JSON.parse(run.stdout)).toEqual([1, [['file-readable', 'powers/closed'], ['file-readable', POWER]]]);
    chmodSync(at('powers/closed'), 0o755);
  });
});

test('a county that is a Git repository of its own has no findings about Git', () => {
  execFileSync('git', ['init', '-q', root]);
  write(root, '.gitignore', 'x\n');
  write(root, '.github/workflows/check.yml', 'on: push\n');
  write(root, 'README.md', '# 示例县\n');
  expect(existsSync(at('.git'))).toBe(true);
  expect(found()).toEqual([]);
});

test('reading never writes', () => {
  const before = readFileSync(at(POWER), 'utf8');
  chmodSync(at(POWER), 0o444);
  readRegister(root);
  expect(readFileSync(at(POWER), 'utf8')).toBe(before);
});
