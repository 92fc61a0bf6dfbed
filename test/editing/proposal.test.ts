import { expect, test } from 'vitest';
import { proposalAddress } from '../../src/editing/client/proposal.ts';

const github = { kind: 'github', repository: 'https://github.com/example/list' } as const;

test('a new file opens on the forge with its content in it', () => {
  expect(proposalAddress(github, 'powers/transport/dig.yml', 'id: dig\n名: "a&b"\n', false)).toEqual({ address: 'https://github.com/example/list/new/main/content/powers/transport?filename=dig.yml&value=id%3A%20dig%0A%E5%90%8D%3A%20%22a%26b%22%0A', filled: true });
});

test('a file too long for an address goes over the clipboard', () => {
  expect(proposalAddress(github, 'powers/transport/dig.yml', '长'.repeat(3000), false)).toEqual({ address: 'https://github.com/example/list/new/main/content/powers/transport?filename=dig.yml', filled: false });
});

test('an existing file opens in the forge\'s editor', () => {
  expect(proposalAddress({ ...github, branch: 'trunk', path: 'county/content/' }, 'offices/a.yml', 'x', true).address).toBe('https://github.com/example/list/edit/trunk/county/content/offices/a.yml');
  expect(proposalAddress({ kind: 'gitlab', repository: 'https://gitlab.example.org/a/b/' }, 'offices/a.yml', 'x', true).address).toBe('https://gitlab.example.org/a/b/-/edit/main/content/offices/a.yml');
});
