import type { childQuestions as english } from '../en-gb/child-questions.ts';
import type { InPolish } from '../translator.ts';

/** What the child is asked before and in the meeting, and can answer: on their screens, and on paper. */
export const childQuestions = {
  questions: {
    playtime: 'Jak jest na przerwie?',
    lessons: 'Jak jest na lekcjach?',
    working: 'Co pomaga ci w szkole?',
    'not-working': 'Co jest trudne w szkole?',
    'important-to-me': 'Co jest dla ciebie ważne?',
    'how-to-help-me': 'Co ci pomaga?',
    drawing: 'Chcesz coś narysować?',
    'my-words': 'Co chcesz wszystkim powiedzieć?',
    outcome: 'Jak ci z tym idzie?',
  },
  faces: {
    happy: 'Super',
    ok: 'W porządku',
    sad: 'Trudno',
    'not-sure': 'Nie wiem',
  },
  levels: {
    'very-happy': 'Bardzo dobrze',
    happy: 'Dobrze',
    ok: 'Tak sobie',
    sad: 'Niedobrze',
    'very-sad': 'Źle',
    'not-sure': 'Nie wiem',
  },
  sort: 'Czy to u ciebie działa?',
  heaps: {
    working: 'Działa',
    'not-working': 'Nie działa',
    'not-sure': 'Nie wiem',
  },
} as const satisfies InPolish<typeof english>;
