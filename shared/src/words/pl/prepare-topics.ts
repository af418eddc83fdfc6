import type { prepareTopics as english } from '../en-gb/prepare-topics.ts';
import type { InPolish } from '../translator.ts';

/** What each person is asked to think about before the meeting: on their page, and on paper. */
export const prepareTopics = {
  concern: {
    title: 'Co budzi niepokój?',
    help: 'Co widać w domu albo w szkole i od kiedy? Wystarczy „od drugiej klasy”. Od niepokoju zaczyna się pomoc: szkoła musi potraktować go poważnie.',
    day: 'Dzień, w którym po raz pierwszy była o tym mowa, jeśli wiadomo',
    dayHelp: 'Będzie w zapisie obok tych słów. Można go pominąć.',
  },
  'going-well': {
    title: 'Co idzie dobrze?',
    help: 'W szkole albo w domu, duże i małe sprawy.',
  },
  'not-going-well': {
    title: 'Co nie idzie dobrze?',
    help: 'Co jest trudne albo nie działa. Dobrze napisać to najpierw tutaj, żeby na spotkaniu nikogo nie zaskoczyło.',
  },
  ideas: {
    title: 'Pomysły',
    help: 'Czego moglibyśmy spróbować? Co działa gdzie indziej?',
  },
  questions: {
    title: 'Pytania',
    help: 'O co warto zapytać na spotkaniu?',
  },
  'at-home': {
    title: 'Jak jest w domu?',
    help: 'Wszystko, co pomoże szkole zrozumieć dziecko. Można to zostawić puste.',
  },
  'access-needs': {
    title: 'Co ułatwi udział w spotkaniu?',
    help: 'Tłumacz (na jaki język?), większy druk, bliska osoba obok, sala bez schodów, przerwa.',
  },
  assessment: {
    title: 'Co widzę w szkole',
    help: 'Co dziecko już umie i skąd to wiadomo.',
  },
  attendance: {
    title: 'Obecność w szkole',
    help: 'Od ostatniego spotkania i co za tym stoi.',
  },
  measurements: {
    title: 'Pomiary od ostatniego razu',
    help: 'Daty i liczby przy każdym celu.',
  },
  advice: {
    title: 'Moja rada',
    help: 'Co było widać, co warto robić, jak często i jak długo. Prostymi słowami: czyta to rodzina.',
  },
} as const satisfies InPolish<typeof english>;
