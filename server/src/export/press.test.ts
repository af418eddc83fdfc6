import { expect, it, onTestFinished } from 'vitest';

import { type PressLimits, type PrintJob, createPress } from './press.ts';
import { sampleSaved, words } from './testing/sample-saved.ts';

const job: PrintJob = {
  saved: sampleSaved(),
  paper: 'record',
  as: 'docx',
  language: 'en',
  beside: { look: 'pictures', before: [] },
};
const read = () => Promise.resolve(job);
const open = (limits: PressLimits) => {
  const press = createPress(limits);
  onTestFinished(() => press.close());
  return press;
};
const startOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.slice(0, 2));

it('makes papers one after the other, each for whoever asked', async () => {
  const press = open({ most: 5 });
  const made = await Promise.all([
    press.print('magda', read),
    press.print('tom', () => Promise.resolve({ ...job, as: 'pdf' })),
  ]);
  expect(made.map(startOf)).toEqual(['PK', '%P']);
});

it('takes two papers of one person at a time, and so many of all, before it reads any record', async () => {
  const press = open({ most: 3 });
  const waiting = [press.print('magda', read), press.print('magda', read)];
  let reads = 0;
  const counted = () => {
    reads += 1;
    return read();
  };
  await expect(press.print('magda', counted)).rejects.toMatchObject({ kind: 'too-many' });
  waiting.push(press.print('tom', read));
  await expect(press.print('ewa', counted)).rejects.toMatchObject({ kind: 'too-many' });
  expect(reads).toBe(0);
  await Promise.all(waiting);
  expect(startOf(await press.print('ewa', counted))).toBe('PK');
});

it('ends a paper that takes too long, and makes the next', async () => {
  const limits = { most: 3, withinMs: 1 };
  const press = open(limits);
  const long = sampleSaved({ strengths: [{ id: 's', text: words('long '.repeat(4000)) }] });
  const slow = () => Promise.resolve({ ...job, saved: long, as: 'pdf' as const });
  await expect(press.print('magda', slow)).rejects.toMatchObject({ kind: 'unexpected' });
  limits.withinMs = 30_000;
  expect(startOf(await press.print('magda', read))).toBe('PK');
});

it('gives a place back when the record could not be read', async () => {
  const press = open({ most: 1 });
  const none = () => Promise.reject(new Error('no such version'));
  await expect(press.print('magda', none)).rejects.toThrow('no such version');
  expect(startOf(await press.print('magda', read))).toBe('PK');
});
