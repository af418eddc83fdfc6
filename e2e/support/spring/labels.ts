import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { meetingCodes } from '@fourchairs/shared/words/en-gb/codes.ts';
import { planCodes } from '@fourchairs/shared/words/en-gb/plan-codes.ts';

/** What a page calls the codes of a review. */
export const codeWords = { ...meetingCodes, ...planCodes };

const pick = (from: Readonly<Record<string, string>>, key: string | null): string => {
  const found = from[key ?? ''];
  if (found === undefined) throw new Error(`The journey does not know what “${key}” is called`);
  return found;
};

/** What an adult is asked before the meeting. */
export const askedBefore = (topic: ViewTopic): string =>
  pick(
    {
      'going-well': 'What is going well?',
      'not-going-well': 'What is not going well?',
      ideas: 'Ideas',
      questions: 'Questions',
      assessment: 'What I see in school',
    },
    topic,
  );

/** What the child is asked on their own screen. */
export const childIsAsked = (topic: ViewTopic): string =>
  pick(
    {
      playtime: 'How is playtime?',
      lessons: 'How are lessons?',
      'my-words': 'What do you want to tell everyone?',
    },
    topic,
  );

/** A face as a child of six reads it on their own screen. */
export const ownFace = (face: string): string =>
  pick({ happy: 'Great', ok: 'OK', sad: 'Hard' }, face);

export const cardWords = (card: string): string =>
  pick({ stories: 'Story time', reading: 'Reading', noise: 'Noise' }, card);

export const heapWords = (topic: ViewTopic): string =>
  pick({ working: 'It works', 'not-working': 'It does not work' }, topic);

/** A level as the choice has it: in full on a narrow screen, short on a wide one. */
export const levelWords = (level: number): RegExp => {
  const full = pick(codeWords.goal, String(level));
  const short = pick(codeWords.goalShort, String(level));
  return new RegExp(`^(${full}|${short})$`);
};
