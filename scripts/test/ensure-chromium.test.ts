import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { ensureChromium } from './ensure-chromium.ts';
import { failureText } from './summary.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const installed = () => join(folder, 'a-browser');
const find = () => (existsSync(installed()) ? installed() : undefined);
const shell = (line: string) => ({ command: 'sh', args: ['-c', line] });

it('says in one line, and fails, that no browser is there and none could be installed', async () => {
  const installers = [
    shell('echo one; echo two >&2; exit 100'),
    { command: 'no-such-program', args: [] },
  ];
  const outcome = await ensureChromium(folder, { find, installers });
  expect(outcome).toMatchObject({ passed: 0, failed: 1 });
  expect(failureText({ ...outcome, name: 'browser', seconds: 1 })).toMatch(
    /^ {2}No browser for the tests .+npx playwright install --with-deps chromium.+apt-get install .+\.$/,
  );
  const log = readFileSync(join(folder, 'test-results', 'browser.log'), 'utf8');
  expect(log).toMatch(/^one\ntwo\nno-such-program could not be started/);
});

it('tries the next way to install one, and stops when a browser is there', async () => {
  const installers = [shell('exit 1'), shell(`touch ${installed()}`), shell('touch too-many')];
  const outcome = await ensureChromium(folder, { find, installers });
  expect(outcome).toMatchObject({ failed: 0, output: installed() });
  const again = await ensureChromium(folder, { find, installers: [shell('touch too-many')] });
  expect(again.failed).toBe(0);
  expect(existsSync(join(folder, 'too-many'))).toBe(false);
});
