import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, it } from 'vitest';

import { makeScratch } from './scratch.ts';

it('is a folder of this run’s own in the first place that is there, and is gone with all in it', () => {
  const place = mkdtempSync(join(tmpdir(), 'places-'));
  const [one, other] = [0, 1].map(() => makeScratch([join(place, 'nowhere'), place]));
  expect([one, other].map((made) => made && dirname(made.folder))).toEqual([place, place]);
  expect(one?.folder).not.toBe(other?.folder);
  writeFileSync(join(one?.folder ?? '', 'left-behind'), 'words');
  one?.remove();
  expect([one, other].map((made) => made && existsSync(made.folder))).toEqual([false, true]);
  rmSync(place, { recursive: true });
});

it('is among the system’s own where no place has room', () => {
  const { folder, remove } = makeScratch(['/nowhere']);
  expect(dirname(folder)).toBe(tmpdir());
  remove();
});
