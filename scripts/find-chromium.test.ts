import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { findChromium } from './find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const make = (name: string, script: string, mode = 0o755): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode });
  return path;
};

const missing = join(folder, 'missing');
const noProgram = make('no-program', 'exit 0', 0o644);
const noLibraries = make('no-libraries', 'echo "libnss3.so: cannot open" >&2; exit 127');
const sound = make('sound', '[ "$1" = --version ] && echo "Chromium 156"');

it('takes the first browser that is there and starts', () => {
  expect(findChromium([missing, noProgram, noLibraries, sound])).toBe(sound);
});

it('takes none whose libraries are missing', () => {
  expect(findChromium([missing, noProgram, noLibraries])).toBeUndefined();
});
