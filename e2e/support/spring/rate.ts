import type { Said } from '@fourchairs/server/demo/script.ts';

import type { MeetingPage } from '#pages/meeting-page.ts';
import type { RoomPage } from '#pages/room-page.ts';

import { account, known, placeOf } from './account.ts';
import { codeWords, levelWords } from './labels.ts';

type Rating = Extract<Said, { readonly rates: string }>;

const isRating = (said: Said): said is Rating => 'rates' in said;

const ratings = (typedBy: string): readonly Rating[] =>
  account.said
    .filter(isRating)
    .filter((said) => (said.typedBy ?? said.saidBy) === typedBy)
    .toSorted((a, b) => placeOf(a.rates) - placeOf(b.rates));

/** Somebody says on their own page how they see each outcome. */
export const rateOwn = async (meeting: MeetingPage, who: string): Promise<void> => {
  const stage = await meeting.lastOutcomes();
  for (const { rates, level, words, tme } of ratings(who)) {
    await stage.open(placeOf(rates));
    if (level !== null) await stage.rate(levelWords(level));
    if (words !== undefined) await stage.rateInWords(words);
    if (tme !== undefined) await stage.mark(tme);
  }
};

/** The scribe asks those without a device, outcome by outcome, and puts down what they say. */
export const rateFor = async (room: RoomPage, scribe: string): Promise<void> => {
  let place = 1;
  for (const { saidBy, rates, level, face } of ratings(scribe)) {
    for (; place < placeOf(rates); place += 1) await room.nextOutcome();
    const { firstName } = known(saidBy);
    await room.writeFor(firstName);
    const said = face === undefined ? levelWords(level ?? 0) : codeWords.face[face];
    await room.rate(firstName, said);
  }
};
