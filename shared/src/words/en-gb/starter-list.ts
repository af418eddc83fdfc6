import type { AreaOfNeed, ProvisionLevel } from '#domain/codes.ts';

import { planCodes } from './plan-codes.ts';

type StarterLine = {
  readonly id: string;
  readonly what: string;
  readonly level: ProvisionLevel;
  readonly areas: readonly AreaOfNeed[];
  readonly who: string;
  readonly frequency: string;
  readonly minutes: number | null;
  readonly groupSize: string;
  readonly why: string;
};

const talking = 'communication-and-interaction' as const;
const learning = 'cognition-and-learning' as const;
const feeling = 'social-emotional-and-mental-health' as const;
const moving = 'sensory-and-physical' as const;

const inClass = {
  who: 'Every teacher and helper in class',
  groupSize: 'Whole class',
  minutes: null,
};
const everyDay = { ...inClass, level: 'universal' as const, frequency: 'In every lesson' };

/** What every class has or does for whoever needs it: nobody needs a plan to have it. */
const forEveryone: readonly StarterLine[] = [
  {
    ...everyDay,
    id: 'picture-timetable',
    what: 'A timetable with pictures on the wall, gone through at the start of the day',
    areas: [talking, feeling],
    frequency: 'Every morning, and at each change',
    why: 'Knowing what comes next leaves the mind free for learning.',
  },
  {
    ...everyDay,
    id: 'one-step-at-a-time',
    what: 'Instructions in short steps, said one at a time and shown',
    areas: [talking, learning],
    why: 'One step can be held in mind while it is done.',
  },
  {
    ...everyDay,
    id: 'time-to-think',
    what: 'Ten seconds to think before anybody answers a question',
    areas: [talking, learning],
    why: 'Finding words takes some children longer than putting a hand up.',
  },
  {
    ...everyDay,
    id: 'words-before',
    what: 'New words of a topic taught before it starts, with pictures',
    areas: [talking, learning],
    frequency: 'At the start of each topic',
    why: 'A lesson makes sense when its words are known.',
  },
  {
    ...everyDay,
    id: 'say-it-another-way',
    what: 'More than one way to show what was learnt: say it, draw it, build it, record it',
    areas: [learning, moving],
    why: 'Writing should not hide what somebody knows.',
  },
  {
    ...everyDay,
    id: 'worked-example',
    what: 'A worked example and the first line begun, on the desk',
    areas: [learning],
    why: 'Starting is often the hardest part.',
  },
  {
    ...everyDay,
    id: 'reading-made-easier',
    what: 'Sheets in a clear type of 12 point or more, on pastel paper, with room between lines',
    areas: [learning, moving],
    why: 'Print that is easy to see is easier to read.',
  },
  {
    ...everyDay,
    id: 'word-mats',
    what: 'Word mats, number lines and cubes within reach of everybody',
    areas: [learning],
    why: 'What is on the table need not be held in the head.',
  },
  {
    ...everyDay,
    id: 'talk-partner',
    what: 'A talk partner, chosen with care and kept for half a term',
    areas: [talking, feeling],
    why: 'Trying words out with one person is easier than with thirty.',
  },
  {
    ...everyDay,
    id: 'calm-place',
    what: 'A calm place in the room that anybody may use, with a card to ask for it',
    areas: [feeling, moving],
    frequency: 'Whenever somebody asks',
    why: 'Going away for five minutes can save a morning.',
  },
  {
    ...everyDay,
    id: 'check-in',
    what: 'A quiet word on the way in: how are you today?',
    areas: [feeling],
    who: 'The class teacher or form tutor',
    frequency: 'Every morning',
    groupSize: 'One to one',
    minutes: 2,
    why: 'Trouble that is known at nine does not have to come out at eleven.',
  },
  {
    ...everyDay,
    id: 'praise-that-says-what',
    what: 'Praise that says what was done well, said quietly where that is liked better',
    areas: [feeling],
    why: 'It tells what to do again.',
  },
  {
    ...everyDay,
    id: 'movement-breaks',
    what: 'Short breaks to move, for everybody',
    areas: [feeling, moving],
    frequency: 'Twice each morning and once each afternoon',
    minutes: 3,
    why: 'Bodies that have moved sit and listen better.',
  },
  {
    ...everyDay,
    id: 'where-to-sit',
    what: 'A seat chosen for seeing, hearing and few things that distract',
    areas: [moving, learning],
    why: 'What cannot be seen or heard cannot be learnt.',
  },
  {
    ...everyDay,
    id: 'tools-for-the-hand',
    what: 'Pencil grips, sloping boards, springy scissors and a keyboard to choose from',
    areas: [moving],
    why: 'The hand should not stop the thought.',
  },
  {
    ...everyDay,
    id: 'homework-written-down',
    what: 'Homework written down or photographed before the bell, with when it is due',
    areas: [learning],
    frequency: 'Each time homework is set',
    why: 'Copying from a board at the end of a lesson is where homework gets lost.',
  },
];

const helper = 'A teaching assistant, planned with the class teacher';

/** Beyond what every class has: some extra help, and help planned with a specialist. */
const forSome: readonly StarterLine[] = [
  {
    id: 'reading-aloud-daily',
    what: 'Reading aloud to an adult from a book at the right level',
    level: 'targeted',
    areas: [learning],
    who: helper,
    frequency: 'Four times a week',
    minutes: 10,
    groupSize: 'One to one',
    why: 'A little each day does more than a long time once a week.',
  },
  {
    id: 'sounds-group',
    what: 'A small group that goes over sounds and letters again',
    level: 'targeted',
    areas: [learning],
    who: helper,
    frequency: 'Three times a week',
    minutes: 20,
    groupSize: '4 children',
    why: 'Gaps in early sounds hold back all later reading.',
  },
  {
    id: 'number-group',
    what: 'A small group that works on number with things to touch and move',
    level: 'targeted',
    areas: [learning],
    who: helper,
    frequency: 'Three times a week',
    minutes: 20,
    groupSize: '4 children',
    why: 'Seeing and moving numbers comes before writing them.',
  },
  {
    id: 'talking-group',
    what: 'A small group that practises listening, taking turns and telling',
    level: 'targeted',
    areas: [talking, feeling],
    who: helper,
    frequency: 'Twice a week',
    minutes: 30,
    groupSize: '4 children',
    why: 'Talking with others is learnt by doing it where it feels safe.',
  },
  {
    id: 'time-with-an-adult',
    what: 'Time to talk with the same trusted adult',
    level: 'targeted',
    areas: [feeling],
    who: 'A named adult whom the child chose',
    frequency: 'Twice a week',
    minutes: 15,
    groupSize: 'One to one',
    why: 'One person who knows the story need not be told it again.',
  },
  {
    id: 'movement-programme',
    what: 'Exercises for balance, strength and hands',
    level: 'targeted',
    areas: [moving],
    who: helper,
    frequency: 'Four times a week',
    minutes: 15,
    groupSize: '3 children',
    why: 'Hands and bodies that are stronger tire later.',
  },
  {
    id: 'speech-therapy-programme',
    what: 'The programme that the speech and language therapist wrote',
    level: 'specialist',
    areas: [talking],
    who: 'A teaching assistant whom the therapist has shown how',
    frequency: 'Three times a week',
    minutes: 15,
    groupSize: 'One to one',
    why: 'The therapist looks at it every half term and changes it.',
  },
  {
    id: 'specialist-teacher',
    what: 'Lessons with a specialist teacher',
    level: 'specialist',
    areas: [learning, moving],
    who: 'A specialist teacher of the local authority',
    frequency: 'Once a week',
    minutes: 45,
    groupSize: 'One to one',
    why: 'They know ways of teaching that the school does not.',
  },
];

const { area, supportLevel } = planCodes;

/** What the list of a new school begins with: the school then makes it its own. */
export const starterList = {
  levels: [
    { level: 'universal', name: supportLevel.universal },
    { level: 'targeted', name: supportLevel.targeted },
    { level: 'specialist', name: supportLevel.specialist },
  ],
  areas: [talking, learning, feeling, moving].map((key) => ({ area: key, name: area[key] })),
  lines: [...forEveryone, ...forSome],
} as const;
