// Small sites published from real repositories, without the renderer: what is proved of files does not depend on what they say.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Topic } from '../../src/proof/check.ts';
import { LOG_FILE, type LogLine } from '../../src/proof/entry.ts';
import { loggedPublication } from '../../src/proof/log-publication.ts';
import type { Rewrite } from '../../src/proof/rewrite.ts';
import { siteInFolder, writeManifest } from '../../src/proof/site-folder.ts';
import { verify, type VerifyOptions } from '../../src/proof/verify.ts';
import { makeRepository, type MadeRepository } from '../history/made-repository.ts';

export interface Publisher {
  repository: MadeRepository;
  /** The published site. */
  site: string;
  /** A folder of its own for keys and clones. */
  scratch: string;
  /** Publishes what is committed; throws the refusal. */
  publish(now: string, options?: { key?: string; rewrite?: Rewrite }): LogLine;
  /** Commits these files below the content folder and publishes. */
  change(files: Readonly<Record<string, string | null>>, now: string, options?: { key?: string }): LogLine;
  /** A whole clone, as a third party has it. */
  clone(): string;
  /** Adds to a published file. */
  tamper(path: string, words?: string): void;
  log(): string;
  setLog(text: string): void;
  remove(): void;
}

const PROGRAM = { version: '0.1.0', commit: null, lockfile: 'a'.repeat(64) };

/** A repository with one commit, and nothing published yet. */
export function makePublisher(): Publisher {
  const repository = makeRepository();
  const scratch = mkdtempSync(join(tmpdir(), 'sunlist-proof-'));
  const site = join(scratch, 'site');
  repository.write({ 'site.yml': 'title: 测试县\n', 'powers/permit.yml': 'id: permit\n', 'notices/list.yml': 'phone: 13900000000\n' });
  repository.commit('First');
  let clones = 0;
  const publisher: Publisher = {
    repository,
    site,
    scratch,
    publish(now, { key, rewrite } = {}) {
      const publication = loggedPublication({ content: repository.content, out: site, today: now.slice(0, 10), now, program: PROGRAM, key, rewrite, ledger: null });
      if ('problem' in publication) throw new Error(publication.problem);
      rmSync(site, { recursive: true, force: true });
      for (const path of ['index.html', 'powers/permit/index.html']) put(join(site, path), `${path} of ${repository.git('rev-parse', 'HEAD')}\n`);
      return publication.enter(site, writeManifest(site));
    },
    change(files, now, options) {
      repository.write(files);
      repository.commit('Change', '2026-01-02T03:04:05+08:00');
      return publisher.publish(now, options);
    },
    clone() {
      const folder = join(scratch, `clone-${(clones += 1)}`);
      execFileSync('git', ['clone', '-q', repository.root, folder], { stdio: 'ignore' });
      return folder;
    },
    tamper: (path, words = '改动') => appendFileSync(join(site, path), words),
    log: () => readFileSync(join(site, LOG_FILE), 'utf8'),
    setLog: (text) => writeFileSync(join(site, LOG_FILE), text),
    remove() {
      repository.remove();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
  return publisher;
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** An SSH key without a passphrase; returns the path of the private one. */
export function makeKey(folder: string, name: string): string {
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', join(folder, name)]);
  return join(folder, name);
}

/** An allowed-signers file for these keys. */
export function allow(folder: string, keys: Readonly<Record<string, string>>): string {
  const path = join(folder, 'allowed-signers');
  writeFileSync(path, Object.entries(keys).map(([who, key]) => `${who} ${readFileSync(`${key}.pub`, 'utf8')}`).join(''));
  return path;
}

/** The topics of a verdict by outcome, and all English words of what was contradicted. */
export interface Told {
  verdict: 'good' | 'bad' | 'none';
  bad: Topic[];
  unknown: Topic[];
  words: string[];
  details: string[];
}

/** Verifies the publisher's site against a fresh clone, unless options say otherwise. */
export async function told(publisher: Publisher, options: Partial<VerifyOptions> = {}): Promise<Told> {
  const site = options.site ?? siteInFolder(publisher.site);
  if (!site) throw new Error('no site');
  const result = await verify({ site, repository: publisher.clone(), witnesses: [], today: '2026-11-24', ...options });
  if ('problem' in result) return { verdict: 'none', bad: [], unknown: [], words: [result.problem.en], details: [] };
  const of = (outcome: 'bad' | 'unknown') => [...new Set(result.checks.filter((one) => one.outcome === outcome).map(({ topic }) => topic))];
  const worth = result.checks.filter(({ outcome }) => outcome === 'bad' || outcome === 'note');
  return { verdict: result.verdict, bad: of('bad'), unknown: of('unknown'), words: worth.map(({ words }) => words.en), details: worth.flatMap(({ details }) => details) };
}
