// The form as a clerk uses it, in a real browser: prefilled, checked while typing, offered as a file.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publish } from '../../src/publishing/publish.ts';
import { parseYaml } from '../../src/reading/parse-yaml.ts';
import { exampleRegister } from '../../src/rules/example-register.ts';
import { launchBrowser, noBrowser } from '../browser.ts';
import { serveFolder, type Served } from '../serve-folder.ts';

const history = { available: false, reason: '测试', reasonEn: 'test' } as const;
const forge = { kind: 'github', repository: 'https://github.example.org/county/list' } as const;

describe.skipIf(noBrowser)('the edit page (needs a browser)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sunlist-edit-'));
  let browser: Browser;
  let site: Served;
  let file = '';
  const troubles: string[] = [];

  beforeAll(async () => {
    const { register } = exampleRegister({ site: { languages: ['zh', 'en'], forge }, power: { codes: [{ scheme: 'local', value: '123456789012345678901' }] } });
    file = register.all('power')[0]?.source.text ?? '';
    await publish({ register, out: join(folder, 'dist'), today: '2026-06-01', history });
    site = await serveFolder(join(folder, 'dist'));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (path: string): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(`${site.address}${path}`);
    await page.waitForSelector('.edit-form');
    return page;
  };

  test('a record comes prefilled, is sound, and is downloaded as the same record', async () => {
    const page = await open('/edit/?record=power/example-power');
    expect(await page.inputValue('#f-name')).toBe('示例许可');
    expect(await page.inputValue('#f-type')).toBe('licence');
    expect(await page.textContent('[data-edit-summary]')).toContain('填写合规');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-edit-action="download"]')]);
    expect(download.suggestedFilename()).toBe('example-power.yml');
    expect(parseYaml(readFileSync(await download.path(), 'utf8'))).toMatchObject({ value: { id: 'example-power', codes: [{ scheme: 'local', value: '123456789012345678901' }], legalBasis: [{ law: 'licensing-law', article: 12 }] } });
  });

  test('a change touches its own lines of the file and no others', async () => {
    const page = await open('/edit/?record=power/example-power');
    const lines = async () => ((await page.textContent('[data-edit-output]')) ?? '').split('\n');
    const before = await lines();
    expect(before.join('\n')).toBe(file);
    await page.fill('#f-name', '示例许可（新）');
    expect(await lines()).toEqual(before.map((line) => (line === 'name: 示例许可' ? 'name: 示例许可（新）' : line)));
    await page.close();
  });

  test('a mistake is told at once, beside its field and in the list, and blocks the proposal until it is mended', async () => {
    const page = await open('/edit/?record=power/example-power');
    await page.fill('#f-name', '');
    expect(await page.textContent('#f-name-error')).toBe('“事项名称”还没有填。请填写。');
    expect(await page.getAttribute('#f-name', 'aria-invalid')).toBe('true');
    expect(await page.textContent('[data-edit-summary] li')).toBe('“事项名称”还没有填。 请填写。');
    expect(await page.isDisabled('[data-edit-action="propose"]')).toBe(true);
    await page.locator('[data-edit-summary] a').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-name');
    await page.fill('#f-name', '示例许可');
    expect(await page.textContent('#f-name-error')).toBe('');
    expect(await page.isDisabled('[data-edit-action="propose"]')).toBe(false);
  });

  test('the id of a record cannot be changed, and a new record cannot take one', async () => {
    const old = await open('/edit/?record=power/example-power');
    expect(await old.isEditable('#f-id')).toBe(false);
    const fresh = await open('/edit/?kind=power');
    await fresh.fill('#f-id', 'example-power');
    expect(await fresh.textContent('#f-id-error')).toContain('已经用过了');
    await fresh.fill('#f-id', '编号 一');
    expect(await fresh.textContent('#f-id-error')).toBe('“编号”填得不对：“编号 一”。请只用小写字母、数字和连字符，以字母或数字开头，最多 80 个字符，如 example-1。');
  });

  test('an existing record is picked by its name', async () => {
    const page = await open('/edit/?kind=office');
    await page.fill('#edit-existing', '没有这个局');
    await page.keyboard.press('Enter');
    expect(await page.textContent('#edit-existing-error')).toBe('没有叫“没有这个局”的记录，请从列出的名称里选。');
    await page.fill('#edit-existing', '示例县交通运输局');
    await page.keyboard.press('Enter');
    await page.waitForURL(/record=office\/transport/);
    await page.waitForSelector('.edit-form');
    expect(await page.inputValue('#f-name')).toBe('示例县交通运输局');
    expect(await page.textContent('[data-edit-heading]')).toBe('修改部门：示例县交通运输局');
  });

  test('a supervisor is written with the form as a member of staff is', async () => {
    const page = await open('/edit/?kind=supervisor');
    await page.fill('#f-id', 'zhang');
    await page.selectOption('#f-kind', { index: 1 });
    await page.locator('details[data-field="f-watches"] > button').click();
    await page.selectOption('#f-watches-0', { index: 1 });
    await page.fill('#f-term-from', '2026-01-01');
    await page.selectOption('#f-audience', 'public');
    expect(await page.textContent('[data-edit-summary]')).toContain('填写合规');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-edit-action="download"]')]);
    expect(download.suggestedFilename()).toBe('zhang.yml');
  });

  test('a blank form names what is missing; items are added and removed by keyboard', async () => {
    const page = await open('/edit/?kind=staff');
    expect(await page.textContent('[data-edit-summary]')).toMatch(/还有 \d+ 处需要修改/);
    expect(await page.locator('#f-post').getAttribute('aria-invalid')).toBe(null);
    await page.locator('#f-post').focus();
    await page.locator('#f-id').focus();
    expect(await page.textContent('#f-post-error')).toBe('“岗位”还没有填。请填写。');
    const add = page.locator('details[data-field="f-duties"] > button');
    await add.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('受理申请');
    expect(await page.inputValue('#f-duties-0')).toBe('受理申请');
    await page.getByRole('button', { name: '删除 第 1 项' }).press('Enter');
    expect(await page.locator('#f-duties-0').count()).toBe(0);
  });

  test('a link to a mistake opens the part that hides it', async () => {
    const page = await open('/edit/?record=power/example-power');
    await page.fill('#f-legalBasis-0-article', '第十二条');
    await page.locator('details[data-field="f-legalBasis"] > summary').click();
    await page.locator('[data-edit-summary] a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-legalBasis-0-article');
    expect(await page.isVisible('#f-legalBasis-0-article')).toBe(true);
  });

  test('choices are told by their names alone', async () => {
    const page = await open('/edit/?record=power/example-power');
    expect(await page.locator('#f-office option:checked').textContent()).toBe('示例县交通运输局');
  });

  test.each(['light', 'dark'] as const)('the filled-in form with mistakes passes the accessibility check in %s mode', async (colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(`${site.address}/edit/?record=power/example-power`);
    await page.waitForSelector('.edit-form');
    await page.fill('#f-name', '');
    await page.evaluate(() => { for (const part of document.querySelectorAll('details')) part.open = true; });
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations.map((violation) => violation.id))");
    expect(violations).toEqual([]);
    await context.close();
  });

  test('a new record opens on the forge as a filled-in file', async () => {
    const page = await open('/edit/?kind=topic');
    await page.fill('#f-id', 'roads');
    await page.fill('#f-title', '道路');
    await page.fill('#f-summary', '道路事项');
    await page.selectOption('#f-audience', 'public');
    await page.evaluate(() => { window.open = (address) => { document.title = String(address); return null; }; });
    await page.locator('details[data-field="f-powers"] > button').click();
    await page.selectOption('#f-powers-0', 'example-power');
    await page.click('[data-edit-action="propose"]');
    expect(await page.title()).toContain('https://github.example.org/county/list/new/main/content/topics?filename=roads.yml&value=id%3A%20roads');
  });

  test('an unknown record gives a blank form and says so', async () => {
    const page = await open('/edit/?record=power/no-such');
    expect(await page.textContent('[data-edit-status]')).toContain('没有找到记录“no-such”');
  });

  test('the English page asks in English', async () => {
    const page = await open('/en/edit/?record=power/example-power');
    expect(await page.textContent('label[for="f-name"]')).toContain('Name');
    await page.fill('#f-name', '');
    expect(await page.textContent('#f-name-error')).toBe('“Name” is missing. Fill it in.');
  });

  test('nothing ran against the content security policy', () => {
    expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
  });
});
