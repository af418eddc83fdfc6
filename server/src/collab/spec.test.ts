import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { refusalCodes } from './refusal.ts';

const spec = readFileSync(join(import.meta.dirname, 'SPEC.md'), 'utf8');

it('SPEC.md names every code of a refusal', () => {
  const line = spec.split('\n').find((each) => each.startsWith('**Codes of 102**')) ?? '';
  for (const code of refusalCodes) expect(line).toContain(`\`${code}\``);
});

it.each([
  ['JOIN', 8],
  ['GATE', 10],
  ['SAVE', 8],
  ['HERE', 2],
  ['VERSION', 6],
  ['LEAVE', 3],
  ['CLIENT', 6],
] as const)('SPEC.md says what each rule of %s is', (family, rules) => {
  const section = spec.split('\n').find((each) => each.startsWith(`**${family}.**`)) ?? '';
  for (let rule = 1; rule <= rules; rule += 1) expect(section).toContain(`${family}${rule} `);
});
