import { zofiaSpring } from '#demo/data/zofia-spring.ts';
import type { DemoMeeting, PlanEdit, Said } from '#demo/script.ts';

const planToCome: readonly PlanEdit[] = [
  {
    by: 'lowe',
    do: 'say-happened',
    support: 'buddy-rota',
    happened: 'not',
    impact: 'She plays with whoever is at the games table. End it at Easter.',
  },
  {
    by: 'hartley',
    do: 'agree-rating',
    outcome: 'z1',
    level: -1,
    decision: 'continue',
    note: '6 of 10. Stop the listening group at Easter; keep the therapist’s games.',
    reason: 'It works with the pictures there; without them it is not yet hers.',
  },
  {
    by: 'hartley',
    do: 'agree-rating',
    outcome: 'z2',
    level: -1,
    decision: 'continue',
    note: 'Two linking words. Narrative group stays at three children.',
  },
  {
    by: 'hartley',
    do: 'agree-rating',
    outcome: 'z3',
    level: -1,
    decision: 'adapt',
    heldBack: 'wrong-help',
    note: 'Three lunchtimes. Make the social skills group smaller and end the buddy rota, which she did not use.',
    reason: 'In fives she goes quiet.',
  },
  { by: 'hartley', do: 'set-target', outcome: 'z1', day: '2026-07-02', value: 8 },
  { by: 'hartley', do: 'set-target', outcome: 'z2', day: '2026-07-02', value: 4 },
  { by: 'hartley', do: 'set-target', outcome: 'z3', day: '2026-07-02', value: 4 },
  {
    by: 'tom',
    do: 'add-point',
    list: 'strengths',
    text: 'Tells her cousins the rules of a game',
  },
  {
    by: 'adeyemi',
    do: 'add-action',
    scalars: { by: '2026-04-20' },
    texts: { what: 'Reduce social skills group to three', who: 'Mr Lowe' },
  },
  {
    by: 'adeyemi',
    do: 'add-action',
    scalars: { by: '2026-07-02' },
    texts: {
      what: 'Keep a story sample at school and play it at the next review, if Zofia says yes',
      who: 'Miss Adeyemi',
    },
  },
  { by: 'adeyemi', do: 'set-next-date', day: '2026-07-02' },
];

const saidToCome: readonly Said[] = [
  { saidBy: 'zofia', typedBy: 'hartley', how: 'scribed', rates: 'z2', level: null, face: 'happy' },
  { saidBy: 'zofia', typedBy: 'hartley', how: 'scribed', rates: 'z3', level: null, face: 'ok' },
  { saidBy: 'magda', typedBy: 'hartley', how: 'scribed', rates: 'z2', level: -1 },
  { saidBy: 'magda', typedBy: 'hartley', how: 'scribed', rates: 'z3', level: -1 },
  { saidBy: 'adeyemi', rates: 'z2', level: -1, tme: 5 },
  { saidBy: 'adeyemi', rates: 'z3', level: -1, tme: 5 },
];

/**
 * The whole of Zofia's spring review, of which the demonstration opens with the beginning: what is in the record when it
 * has been held to its end. The journey in e2e holds it and looks.
 */
export const zofiaSpringAccount = {
  ...zofiaSpring,
  plan: [...zofiaSpring.plan, ...planToCome],
  said: [...zofiaSpring.said, ...saidToCome],
  saved: {
    answers: [
      {
        person: 'zofia',
        typedBy: 'hartley',
        how: 'scribed',
        answer: 'says',
        words: 'I want to play my story to Ruby.',
      },
      {
        person: 'tom',
        answer: 'differs',
        about: 'z2',
        words: 'Would like daily one-to-one talking time rather than a group.',
        reply: {
          by: 'adeyemi',
          words:
            'Group talk is what she finds hard, so practice needs other children. Will look again in July using the retell scores.',
        },
      },
      { person: 'adeyemi', answer: 'agrees' },
      { person: 'hartley', answer: 'agrees' },
      { person: 'lowe', answer: 'agrees' },
      // From home, the day after.
      { person: 'magda', answer: 'agrees' },
    ],
  },
} as const satisfies DemoMeeting;
