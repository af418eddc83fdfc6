import type { DemoMeeting, DemoPupil, PlanEdit, Said } from '#demo/script.ts';

/** Names that are put together; any likeness to a real person is accidental. */
const firstNames = [
  'Ada',
  'Bilal',
  'Cerys',
  'Dev',
  'Elsie',
  'Farah',
  'Gethin',
  'Hana',
  'Ivo',
  'Jaya',
  'Kofi',
  'Lowri',
  'Musa',
  'Nell',
  'Otis',
  'Pia',
  'Quinn',
  'Rafi',
  'Sunniva',
  'Taio',
  'Una',
  'Viggo',
  'Wren',
  'Yusuf',
];
const lastNames = [
  'Ashdown',
  'Birtwell',
  'Coker',
  'Dunmore',
  'Eastlake',
  'Farrow',
  'Gant',
  'Holloway',
  'Ibbott',
  'Jessop',
  'Kettle',
  'Larkfield',
  'Mostyn',
  'Norcott',
  'Ormsby',
  'Pettifer',
  'Quill',
  'Rushby',
  'Sallow',
  'Thorne',
  'Underhay',
  'Vickery',
  'Wexcombe',
];
const parentNames = [
  'Robin',
  'Sam',
  'Alex',
  'Jo',
  'Chris',
  'Kim',
  'Pat',
  'Lee',
  'Ray',
  'Bo',
  'Max',
];

const pick = (names: readonly string[], index: number): string => names[index % names.length] ?? '';

const reading = { areaOfNeed: 'cognition-and-learning' } as const;

const firstPlanEdits: readonly PlanEdit[] = [
  { by: 'adeyemi', do: 'add-point', list: 'strengths', text: 'Explains ideas well out loud' },
  { by: 'hartley', do: 'add-point', list: 'strengths', text: 'Patient with younger children' },
  { by: 'hartley', do: 'add-point', list: 'needs', text: 'Reading words that are new' },
  { by: 'adeyemi', do: 'add-point', list: 'barriers', text: 'Long sheets without pictures' },
  {
    by: 'adeyemi',
    do: 'add-outcome',
    key: 'r1',
    scalars: {
      ...reading,
      baselineDay: '2025-11-06',
      baselineValue: 21,
      targetBy: '2026-07-02',
      targetValue: 45,
    },
    texts: {
      title: 'Read the first hundred common words',
      childWords: 'I can read the words on my cards.',
      baselineText: 'Reads 21 of the first hundred words without help.',
      baselineUnit: 'words of 100',
      'criterion-much-less': '25 or fewer',
      'criterion-less': '26 to 44',
      'criterion-expected': '45, on two different days',
      'criterion-more': '46 to 70',
      'criterion-much-more': 'more than 70, or reads them in a book',
      atHome: 'Five cards after tea, then any book together.',
      pupilWill: 'Choose the five cards.',
    },
  },
  {
    by: 'hartley',
    do: 'add-outcome',
    key: 'r2',
    scalars: {
      ...reading,
      baselineDay: '2025-11-06',
      baselineValue: 1,
      targetBy: '2026-07-02',
      targetValue: 4,
    },
    texts: {
      title: 'Write two sentences that say what I mean',
      childWords: 'What I write is what I wanted to say.',
      baselineText: 'Finished 1 of 5 writing tasks.',
      baselineUnit: 'of 5 tasks finished',
      'criterion-much-less': '1 or none of 5',
      'criterion-less': '2 or 3 of 5',
      'criterion-expected': '4 of 5, spoken first',
      'criterion-more': '5 of 5',
      'criterion-much-more': '5 of 5 and more than two sentences',
      atHome: 'Say the sentence aloud before writing the shopping list.',
      pupilWill: 'Say it to my partner first.',
    },
  },
  { by: 'adeyemi', do: 'measure', outcome: 'r1', day: '2025-11-06', value: 21 },
  { by: 'adeyemi', do: 'measure', outcome: 'r2', day: '2025-11-06', value: 1 },
  {
    by: 'hartley',
    do: 'add-support',
    key: 'word-cards',
    outcomes: ['r1'],
    scalars: { level: 'targeted', minutes: 10, from: '2025-11-10', to: '2026-07-02' },
    texts: {
      what: 'Word cards, five at a time',
      who: 'Mr Lowe',
      frequency: 'every day',
      groupSize: '1',
    },
  },
  {
    by: 'adeyemi',
    do: 'add-support',
    key: 'say-first',
    outcomes: ['r2'],
    scalars: { level: 'universal', from: '2025-11-10' },
    texts: {
      what: 'Say it to a partner before writing it',
      who: 'Miss Adeyemi',
      frequency: 'every writing lesson',
      groupSize: 'whole class use',
    },
  },
  {
    by: 'hartley',
    do: 'add-action',
    scalars: { by: '2025-11-21' },
    texts: { what: 'Send the word cards home', who: 'Mrs Hartley' },
  },
  { by: 'hartley', do: 'set-next-date', day: '2026-03-19' },
];

const springEdits: readonly PlanEdit[] = [
  { by: 'adeyemi', do: 'measure', outcome: 'r1', day: '2026-03-12', value: 34 },
  { by: 'adeyemi', do: 'measure', outcome: 'r2', day: '2026-03-12', value: 3 },
  { by: 'hartley', do: 'tick-action', what: 'Send the word cards home' },
];

const springSaid = (child: string): readonly Said[] => [
  { saidBy: child, topic: 'playtime', face: 'happy' },
  { saidBy: 'parent-1', topic: 'going-well', words: 'We do the cards on the bus now.' },
  { saidBy: 'parent-2', topic: 'ideas', words: 'Could we have the next twenty words already?' },
  {
    saidBy: 'adeyemi',
    topic: 'assessment',
    words: 'Reads the cards well; in a book they are harder.',
  },
];

const meetingsOf = (child: string, index: number): readonly DemoMeeting[] => {
  const people = [child, 'parent-1', 'parent-2', 'adeyemi', 'hartley'];
  const attendance = people.map((person) => ({ person, how: 'room' as const }));
  const common = { lead: 'adeyemi', people, minutes: 35 };
  const day = String(20 + (index % 8)).padStart(2, '0');
  return [
    {
      ...common,
      term: 'autumn',
      plannedAt: '2025-11-06T15:30',
      attendance,
      plan: firstPlanEdits,
      said: [{ saidBy: 'parent-1', topic: 'not-going-well', words: 'Reading ends in tears.' }],
      saved: {
        answers: [
          { person: child, answer: 'says', words: 'OK.' },
          ...people.slice(1).map((person) => ({ person, answer: 'agrees' as const })),
        ],
      },
    },
    {
      ...common,
      term: 'spring',
      plannedAt: `2026-03-${day}T15:30`,
      attendance: [],
      plan: springEdits,
      said: springSaid(child),
      stage: 'welcome',
    },
  ];
};

/** Another pupil with a live spring review: child, two parents, teacher and SENCO. */
export const copyPupil = (index: number): DemoPupil => {
  const preferredName = pick(firstNames, index);
  const lastName = pick(lastNames, index);
  const parent = (which: 1 | 2, shownAs: string) => {
    const firstName = pick(parentNames, index * 2 + which);
    const name = `${firstName} ${lastName}`;
    return { key: `parent-${which}`, name, firstName, shownAs, role: 'parent' as const };
  };
  return {
    key: 'child',
    preferredName,
    fullName: `${preferredName} ${lastName}`,
    dateOfBirth: '2018-11-05',
    yearGroup: 'Year 2',
    className: 'Kingfisher',
    people: [parent(1, 'Mum'), parent(2, 'Dad')],
    meetings: meetingsOf('child', index),
  };
};
