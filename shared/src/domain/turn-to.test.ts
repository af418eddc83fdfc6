import { expect, it } from 'vitest';

import { isSafeAddress } from './turn-to.ts';

it.each([
  ['https://www.thistledown.example/send', true],
  ['https://council.example/local-offer?area=north#families', true],
  ['http://www.thistledown.example', false],
  ['javascript:alert(1)', false],
  ['data:text/html,hello', false],
  ['//thistledown.example', false],
  ['https://user:secret@thistledown.example', false],
  ['https://thistledown.example@elsewhere.example', false],
  ['https://\\elsewhere.example', false],
  ['https://localhost', false],
  [' https://thistledown.example', false],
  ['https://thistledown.example/a b', false],
  ['https://szkoła.example:8443/wsparcie', true],
  [`https://thistledown.example/${'a'.repeat(500)}`, false],
  ['', false],
])('TURN1 %s', (address, isSafe) => {
  expect(isSafeAddress(address)).toBe(isSafe);
});
