import type { InPolish } from '#words/translator.ts';

import type { saved as english } from '../en-gb/saved-after.ts';

/** Who was given the record, for staff. */
const receipts = {
  done: 'Zapisano.',
  title: 'Kto ma ten zapis',
  byLink: 'przez osobisty link (od: {{day}}).',
  paper: 'na papierze ({{day}}), wydaje {{name}}.',
  email: 'e-mailem ({{day}}), wysyła {{name}}.',
  post: 'pocztą ({{day}}), wysyła {{name}}.',
  'read-out': 'przeczytany na głos ({{day}}), czyta {{name}}.',
  notYet: 'jeszcze nie wydany.',
  ofPart: 'udział w części spotkania, więc zapis nie jest dla tej osoby.',
  staffPage: 'na własnej stronie dla pracowników.',
  opened: 'Pierwsze otwarcie: {{day}}, {{time}}.',
  notOpened: 'Jeszcze nie otwarty.',
  note: 'Zanotuj, komu wydano zapis',
  who: 'Komu wydano zapis?',
  choose: 'Wybierz osobę',
  how: 'W jaki sposób?',
  day: 'Którego dnia?',
  ways: {
    paper: 'Na papierze',
    email: 'E-mailem',
    post: 'Pocztą',
    'read-out': 'Przeczytany na głos',
  },
  add: 'Zanotuj',
  failed: 'Nie udało się zanotować. Prosimy spróbować ponownie.',
  staff: 'ktoś ze szkoły',
} as const;

/** A paper that turned up when the record was saved already. */
const found = {
  open: 'Przepisz odnalezioną kartkę',
  title: 'Kartka odnaleziona po spotkaniu',
  body: 'Prosimy wpisać słowo w słowo to, co stoi na kartce. Stanie to na końcu zapisu jako słowa tej osoby, z dniem na kartce i z nazwiskiem osoby, która to wpisuje.',
  stays: 'Mogą to przeczytać wszyscy zaproszeni na to spotkanie. Nie można tego później zmienić.',
  whose: 'Czyja to kartka?',
  needWhose: 'Prosimy wybrać, czyja to kartka.',
  future: 'Ten dzień dopiero nadejdzie. Prosimy jeszcze raz spojrzeć na kartkę.',
  already: 'Kartka tej osoby już tu jest. Czy to jest inna?',
  line: 'Kartka ({{day}}), przepisuje {{typed}} ({{when}})',
  done: 'Słowa z kartki stoją teraz na końcu zapisu.',
} as const;

const seen = {
  title: 'Od czasu spotkania',
  open: 'Dodaj, co udało się policzyć lub zobaczyć',
  read: 'Zobacz, co policzono i zauważono',
  close: 'Zamknij',
  lead: 'To, co policzone lub zauważone, trafi na następne spotkanie, z imieniem i dniem.',
  outcome: 'Którego celu to dotyczy?',
  day: 'Dzień',
  value: 'Liczba, jeśli coś było liczone',
  note: 'Krótka notatka, jeśli potrzebna',
  add: 'Dodaj',
  sending: 'Zapisujemy…',
  need: 'Prosimy podać liczbę albo krótką notatkę.',
  future: 'Ten dzień jeszcze nie nadszedł. Czy to pomyłka?',
  early: 'Ten dzień jest przed narodzinami ({{name}}). Czy to pomyłka?',
  failed: 'Nie udało się zapisać. Słowa nadal tu są. Prosimy spróbować ponownie.',
  done: 'Zapisane na następne spotkanie.',
  none: 'Jeszcze nic.',
  line: '{{day}}, {{name}}',
  remove: 'Usuń',
  removeTitle: 'Usunąć ten własny wpis?',
  removeLead:
    'Zniknie stąd i nie trafi na następne spotkanie. W dzienniku szkoły zostanie, kto go usunął, ale nie to, co w nim było.',
  removeYes: 'Usuń wpis',
  removeNo: 'Zostaw wpis',
  removed: 'Wpis usunięty.',
} as const;

/** Who has read what is for every lesson. */
const readers = {
  title: 'Kto zna to, co ma być na każdej lekcji',
  lead: 'Czyta to i potwierdza tutaj każdy, kto uczy lub pomaga w klasie, także na zastępstwie.',
  line: '{{name}}, {{day}}',
  ways: {
    seat: 'na własnej stronie',
    noted: 'zanotowane przez szkołę',
    link: 'z linku dla szkoły',
  },
  notYet: 'Jeszcze nie zna tego, co ma być na każdej lekcji ({{name}})',
  all: 'Wszyscy zaproszeni pracownicy i wszyscy z listy uczących już to znają.',
  keep: 'Link dla osób ze szkoły, które nie mają własnego',
  linkHelp:
    'Z tym linkiem osoby, które uczą, czytają to, co jest na każdą lekcję, i profil na jednej stronie, nic więcej z zapisu, i potwierdzają, że to znają.',
  linkOpen: 'Link działa (do: {{day}}) albo do początku następnego spotkania.',
  linkOnce: 'Ten link widać tylko teraz. Prosimy skopiować go do wiadomości dla osób, które uczą.',
  linkAddress: 'Link',
  linkMake: 'Utwórz link',
  linkNew: 'Utwórz nowy link: poprzedni przestanie działać',
  linkClose: 'Wyłącz link',
  linkFailed: 'Nie udało się. Prosimy spróbować ponownie.',
  teachers: 'Kto uczy w szkole',
  teachersHelp: 'Jedno nazwisko w wierszu. Z tej listy każdy wybiera swoje.',
  teachersSave: 'Zapisz nazwiska',
  teachersSaved: 'Zapisane.',
  mine: 'Przeczytane przeze mnie',
  other: 'Zanotuj, że przeczytała to osoba bez konta',
  name: 'Imię i nazwisko',
  add: 'Zanotuj',
  failed: 'Nie udało się zanotować. Prosimy spróbować ponownie.',
} as const;

/** In place of the record, to whoever was not invited to the whole meeting. */
const notAllowed = {
  title: 'Tego zapisu nie można tu przeczytać',
  body: 'Mogą go czytać tylko osoby zaproszone na całe spotkanie. Jeśli to pomyłka, prosimy zapytać szkołę.',
} as const;

/** The same to a professional who came for a part of it. */
const yourPart = {
  title: 'Dziękujemy za udział',
  kept: 'Spotkanie się skończyło. To, co zostało na nim pokazane, jest zachowane: stoi w zapisie z podpisem.',
  private: 'Tego, co nie zostało pokazane, w zapisie nie ma.',
  now: 'Sam zapis jest dla osób zaproszonych na całe spotkanie. Nie można go tu otworzyć, a link nie otwiera już nic innego. W razie potrzeby prosimy zapytać szkołę.',
  close: 'Można zamknąć tę stronę.',
} as const;

/** Words of what is done with a saved record and seen after it. */
export const saved = {
  receipts,
  readers,
  found,
  seen,
  notAllowed,
  yourPart,
} as const satisfies InPolish<typeof english>;
