import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { cards as english } from '../en-gb/cards.ts';

/** What stands on the cards of the child’s screens, by their names. */
export const cards = {
  friends: 'Bycie z kolegami',
  playground: 'Plac zabaw',
  'ball-games': 'Gry w piłkę',
  reading: 'Czytanie',
  writing: 'Pisanie',
  numbers: 'Liczenie',
  stories: 'Słuchanie opowieści',
  music: 'Muzyka',
  art: 'Malowanie i robienie rzeczy',
  computer: 'Komputer',
  pe: 'WF',
  lunch: 'Obiad',
  noise: 'Hałas',
  waiting: 'Czekanie',
  talking: 'Mówienie przy klasie',
  changes: 'Kiedy coś się zmienia',
  'getting-here': 'Droga do szkoły',
  toilets: 'Toaleta',
  family: 'Moja rodzina',
  home: 'Bycie w domu',
  animals: 'Zwierzęta',
  outside: 'Bycie na dworze',
  toy: 'Moja ulubiona zabawka',
  games: 'Gry na ekranie',
  'near-me': 'Dorosły blisko mnie',
  'pictures-help': 'Pokaż mi obrazek',
  'more-time': 'Daj mi więcej czasu',
  quiet: 'Ciche miejsce',
  'say-again': 'Powiedz jeszcze raz',
  'small-steps': 'Jedna rzecz naraz',
  'tell-me-before': 'Uprzedź mnie',
  'well-done': 'Powiedz, gdy robię coś dobrze',
} as const satisfies InPolish<typeof english>;
