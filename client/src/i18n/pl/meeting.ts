/** Words of the meeting pages, those of the plan aside (meeting-plan.ts): a phone waits for these. */
import { meetingCodes } from '@fourchairs/shared/words/pl/codes.ts';
import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { meeting as english } from '../en-gb/meeting.ts';
import {
  barrierWords,
  childWords,
  clockWords,
  jobWords,
  meetingStages,
  welcomeWords,
  workingWords,
} from './meeting-stages.ts';

const frame = {
  skip: 'Przejdź do tego etapu',
  title: '{{name}}: {{title}}',
  nav: 'Etapy spotkania',
  asideLabel: 'Notatki i zadania',
  moreActions: 'Wszystkie zadania',
  undo: 'Cofnij',
  redo: 'Ponów',
  undone: 'Ostatnia zmiana jest cofnięta.',
  redone: 'Zmiana jest przywrócona.',
  people: 'Osoby',
  prepare: 'Moja strona',
  allStages: 'Wszystkie etapy',
  back: 'Wstecz',
  backTo: 'Wstecz: {{stage}}',
  next: 'Dalej',
  nextIs: 'Dalej: {{stage}}',
  nextOutcome: 'Następny cel',
  notes: 'Notatki',
  closeNotes: 'Wróć do etapu',
  more: 'Więcej',
  editing: 'Teraz pisze tu {{name}}',
  here_one: 'Na tym etapie: {{names}}',
  here_few: 'Na tym etapie: {{names}}',
  here_many: 'Na tym etapie: {{names}}',
  here_other: 'Na tym etapie: {{names}}',
  joined: '{{name}} jest z nami',
  saidBy: 'Słowa: {{name}}',
  ownWords: 'Wpisuje {{name}}',
  saidTyped: 'Słowa: {{said}}. Zapis: {{typed}}',
  saidInterpreted: 'Słowa: {{said}}. Tłumaczenie na angielski: {{typed}}',
  saidThrough: 'Słowa: {{said}}. Zapis przez tłumacza: {{typed}}',
  saidPhone: 'Słowa przez telefon: {{said}}. Zapis: {{typed}}',
  saidPaper: 'Z kartki: {{said}}. Przepisuje: {{typed}}',
  helped: 'Pomaga: {{name}}',
  helperNamed: 'Ktoś jeszcze pomagał, tak mówi {{said}}: „{{name}}”',
  firstSaid: 'Po raz pierwszy: {{day}}',
  inLanguage: 'język: {{language}}',
  quote: '„{{words}}”',
  says: 'Mówi {{name}}',
  readOnly: 'Można tu wszystko czytać. Nie można pisać we wspólnym planie.',
  empty: 'Nic tu jeszcze nie ma',
  noWords: 'Jeszcze bez słów',
  removed: 'Usunięto: „{{title}}”.',
  undoRemove: 'Przywróć',
  skipped: 'Woli nie mówić',
  tooLong:
    'To za długie: mieści się tu {{most}} znaków. Prosimy skrócić albo wpisać to w notatkach.',
} as const;

/** How somebody's words came in, beside them. */
const manner = {
  said: 'Tak mówi {{name}}',
  mine: 'Język moich słów',
  how: 'W jaki sposób mówi {{name}}',
  language: 'Język tych słów',
} as const;

const gather = {
  button: 'Zaproś tu wszystkich',
  done: 'Wszyscy są zaproszeni do etapu „{{stage}}”.',
  failed: 'Nikt nie został przeniesiony. Prosimy spróbować ponownie.',
  moved: '{{name}} zaprasza do etapu „{{stage}}”.',
  waiting: '{{name}} jest teraz na etapie „{{stage}}”.',
  go: 'Przejdź tam',
  stay: 'Zostań tutaj',
} as const;

const trouble = {
  offline: 'Nie ma internetu. Można pisać dalej: słowa czekają tutaj i zostaną wysłane.',
  offlineFirst: 'Nie ma internetu. Można czytać, a pisać, gdy połączenie wróci.',
  refused: {
    title: 'Ostatnie słowa nie zostały zapisane',
    safe: 'Wszystko wcześniejsze jest bezpieczne.',
    body: 'Prosimy teraz skopiować te słowa i pracować dalej.',
    words: 'Słowa, które nie zostały zapisane',
    copy: 'Skopiuj moje słowa',
    copied: 'Skopiowane. Można je wkleić tam, gdzie mają być.',
    noWords: 'To był wybór albo przycisk, nie słowa. Prosimy zrobić to jeszcze raz.',
    carryOn: 'Wróć do spotkania',
    where: 'Miejsce: {{where}}',
  },
  lost: {
    title: 'Na tym spotkaniu nie można już pisać',
    body: 'To, co zostało napisane wcześniej, jest bezpieczne. Jeśli to pomyłka, prosimy zapytać szkołę.',
    away: 'Zamknij to spotkanie',
  },
  signIn: {
    title: 'Prosimy otworzyć link jeszcze raz',
    body: 'Ta strona była długo otwarta. Osobisty link otwiera spotkanie ponownie. To, co zapisano, jest bezpieczne.',
  },
  gone: {
    title: 'Tego spotkania już tu nie ma',
    body: 'Prosimy zapytać szkołę. To, co zapisano, jest u niej bezpieczne.',
  },
  reload: {
    title: 'Jest nowsza wersja tej strony',
    body: 'Prosimy wczytać stronę ponownie. To, co zapisano, jest bezpieczne.',
    button: 'Wczytaj stronę ponownie',
  },
  epoch: {
    title: 'To spotkanie przywrócono z kopii',
    body: 'Prosimy skopiować swoje słowa, których tu brakuje, i wczytać stronę ponownie.',
  },
  rejected: {
    title: 'Ta strona się pogubiła',
    body: 'To, co zapisano, jest bezpieczne. Prosimy wczytać stronę ponownie.',
  },
  noSeat:
    'Nie wiadomo, kto otwiera tę stronę. Spotkanie otwiera osobisty link: jest w wiadomości od szkoły, można też o niego poprosić.',
  restarting: 'Spotkanie uruchamia się ponownie. To chwilę potrwa. Słowa czekają tutaj.',
} as const;

const people = {
  title: 'Osoby na tym spotkaniu',
  here: 'jest teraz',
  away: 'na chwilę poza stroną',
  notHere: 'nie ma',
  part: 'od {{from}} do {{to}}',
  you: 'to ja',
  letGo: '{{name}} wychodzi: zamknij ten ekran',
  letGone: 'Zamknięte, z podziękowaniem. Osobisty link otwiera go ponownie.',
  leads: 'prowadzi spotkanie',
  writesFor: '{{by}} pisze za tę osobę: {{name}}',
  hand: 'Przekaż prowadzenie',
  handTo: 'Przekaż prowadzenie ({{name}})',
  handAsk: 'Przekazać prowadzenie ({{name}})?',
  handBody:
    '{{name}} będzie wtedy mogła lub mógł zapraszać wszystkich do etapu, czytać na głos i kończyć spotkanie. Do czasu zwrotu nikt inny tego nie zrobi.',
  handYes: 'Przekaż',
  handNo: 'Zatrzymaj prowadzenie',
  scribe: 'Kto pisze za tę osobę: {{name}}?',
  nameScribe: 'Wybierz, kto pisze za tę osobę: {{name}}',
  scribeNone: 'Nikt: {{name}} pisze bez pomocy',
  scribeHelp: 'Pod słowami stoją oba imiona.',
  room: 'Otwórz ekran sali',
  roomHelp: 'Dla jednego laptopa z rzutnikiem, gdy ktoś nie ma własnego urządzenia.',
  failed: 'Nie udało się. Prosimy spróbować ponownie.',
  ownDevice: 'To moje własne urządzenie',
  ownDeviceHelp:
    'Słowa, których jeszcze nie można wysłać, zostają wtedy tutaj, nawet po zamknięciu strony. Nie należy tego zaznaczać na urządzeniu, z którego korzystają też inni.',
  leave: 'To nie ty? Wyjdź',
  leaveAsk: 'Wyjść ze spotkania na tym urządzeniu?',
  leaveBody: 'To, co napisano, jest zapisane. Osobisty link otwiera spotkanie ponownie.',
  leaveUnsent: 'Część słów nie jest jeszcze wysłana. Wyjście teraz oznacza ich utratę.',
  leaveYes: 'Wyjdź',
  leaveNo: 'Zostań na spotkaniu',
  left: 'To spotkanie jest już zamknięte na tym urządzeniu',
  leftBody: 'Można zamknąć tę stronę. Osobisty link otwiera spotkanie ponownie.',
} as const;

const notes = {
  title: 'Notatki',
  label: 'Notatki',
  loading: 'Otwieramy notatki…',
  tools: 'Wygląd notatek',
  bold: 'Grubo',
  italic: 'Pochyło',
  bullets: 'Lista',
  numbers: 'Numery',
  quote: 'Cytat',
  link: 'Link',
  style: 'Rodzaj wiersza',
  paragraph: 'Tekst',
  heading: 'Nagłówek',
  subheading: 'Mniejszy nagłówek',
  smallHeading: 'Najmniejszy nagłówek',
  linkAddress: 'Adres strony',
  linkWrong: 'Prosimy wpisać cały adres, na przykład https://www.nhs.uk',
  linkSave: 'Zrób z tego link',
  linkRemove: 'Usuń link',
  tooLong:
    'Notatki są pełne: mieści się około {{most}} liter. Prosimy je skrócić, zanim ktoś napisze więcej.',
} as const;

const saved = {
  reading: 'Tylko do czytania',
  damaged:
    'Część tego spotkania uszkodziła się na komputerze szkoły. Można ją czytać, nie można w niej pisać. Prosimy powiedzieć o tym szkole.',
  connecting: 'Wchodzimy…',
  offlineRead: 'Brak internetu: można czytać, a pisać, gdy połączenie wróci',
  notSaved: {
    'no-answer':
      'Jeszcze nie zapisano: brak odpowiedzi. Prosimy nie zamykać strony, sama próbuje dalej.',
    'server-trouble':
      'Nie zapisano: komputer szkoły ma kłopot. Prosimy nie zamykać strony, sama próbuje dalej.',
    busy: 'Jeszcze nie zapisano: duży ruch. Prosimy nie zamykać strony, sama próbuje dalej.',
    ended: 'Nie zapisano: poniżej jest napisane, co zrobić',
  },
} as const;

const kept = {
  label: 'Te słowa się nie zmieściły. Można je stąd skopiować.',
  copy: 'Skopiuj je',
  copied: 'Skopiowano.',
  close: 'Nie są mi potrzebne',
} as const;

export const meeting = {
  kept,
  frame,
  manner,
  gather,
  trouble,
  people,
  notes,
  saved,
  codes: meetingCodes,
  stages: meetingStages,
  welcome: welcomeWords,
  jobs: jobWords,
  clock: clockWords,
  child: childWords,
  working: workingWords,
  barriers: barrierWords,
} as const satisfies InPolish<typeof english>;
