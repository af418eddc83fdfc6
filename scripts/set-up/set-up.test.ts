import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { stopFor } from './say.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'set-up-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('hashOf', () => {
  it('changes with a name, a content or what else counts, and with nothing else', () => {
    mkdirSync(join(folder, 'src'));
    const hash = (...extra: string[]): string =>
      hashOf([join(folder, 'src'), join(folder, 'not-there')], extra);
    const hashes = [hash(), hash('linux')];
    writeFileSync(join(folder, 'src', 'a.ts'), '1');
    hashes.push(hash());
    writeFileSync(join(folder, 'src', 'a.ts'), '2');
    hashes.push(hash());
    writeFileSync(join(folder, 'src', 'b.ts'), '');
    hashes.push(hash());
    expect(new Set(hashes).size).toBe(5);
    writeFileSync(join(folder, 'src', 'a.test.ts'), 'a test');
    expect(hash()).toBe(hashes.at(-1));
  });
});

describe('stamps', () => {
  it('keep a hash, and are empty before', () => {
    const file = join(folder, 'deep', 'stamp');
    expect(readStamp(file)).toBe('');
    writeStamp(file, 'abc');
    expect(readStamp(file)).toBe('abc');
  });
});

describe('stopFor', () => {
  it('says in words why a file operation failed', () => {
    const error = Object.assign(new Error('EROFS: …'), { code: 'EROFS' });
    expect(stopFor(error, 'cannot write').message).toBe('cannot write: this disk is read-only');
  });
});

describe('runChild', () => {
  const start = (childSource: string) => {
    const file = join(import.meta.dirname, 'run-child.mjs');
    const source = `import { runChild } from ${JSON.stringify(file)};
      process.exitCode = await runChild('.', process.execPath, ['-e', ${JSON.stringify(childSource)}]);`;
    return spawn(process.execPath, ['--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  };

  it('passes the exit code on', async () => {
    const child = start('process.exit(7)');
    expect(await once(child, 'close')).toEqual([7, null]);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('passes %s on, once, and waits', async (signal) => {
    const child = start(`
      let n = 0;
      process.on('${signal}', () => { n += 1; setTimeout(() => process.exit(40 + n), 100); });
      setInterval(() => {}, 1000);
      console.log('ready');`);
    await once(child.stdout, 'data');
    child.kill(signal);
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([41, null]);
  });
});
