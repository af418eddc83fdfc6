import { expect, it } from 'vitest';

import { runCommand } from './run-command.ts';

const cwd = import.meta.dirname;
const node = (source: string) => ({ command: process.execPath, args: ['-e', source], cwd });

it('keeps the exit code and both streams', async () => {
  const source = `console.log('out'); console.error('err'); process.exitCode = 3`;
  const { code, output } = await runCommand(node(source), 10_000);
  expect(code).toBe(3);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

it('says so when the command is not there', async () => {
  const { code, output } = await runCommand({ command: 'no-such-command', args: [], cwd }, 10_000);
  expect(code).toBe(1);
  expect(output).toContain('no-such-command could not be started');
});

it('ends a command that hangs', async () => {
  const { code, output } = await runCommand(node('setInterval(() => {}, 1000)'), 200);
  expect(code).toBe(1);
  expect(output).toContain('too slow');
});
