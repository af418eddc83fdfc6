import type { Machine } from '#support/machine.ts';
import { expect } from '#support/test.ts';

const post = async (who: Machine, path: string, body?: unknown): Promise<void> => {
  const { status, body: answer } = await who.askMeeting(path, { method: 'POST', body });
  expect(status, JSON.stringify(answer)).toBeLessThan(300);
};

export const readBack = (lead: Machine): Promise<void> => post(lead, '/read-back');
export const finish = (lead: Machine): Promise<void> => post(lead, '/finish');

/** Somebody answers *Do we agree?* with their own hands; with words they see it differently. */
export const answer = (who: Machine, words = ''): Promise<void> =>
  post(who, '/agreements', {
    version: 1,
    answer: words === '' ? 'agrees' : 'differs',
    words,
    about: null,
    saidBy: who.seat.person.id,
    how: 'self',
    lang: 'en',
  });
