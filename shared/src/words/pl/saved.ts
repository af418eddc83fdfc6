import type { InPolish } from '#words/translator.ts';

import type { saved as english } from '../en-gb/saved.ts';
import { keep } from './saved-keep.ts';
import { versions } from './saved-versions.ts';

const compare = {
  title: 'Porównanie z: {{title}}, {{day}}',
  changes_one: '{{count}} zmiana',
  changes_few: '{{count}} zmiany',
  changes_many: '{{count}} zmian',
  changes_other: '{{count}} zmiany',
  none: 'Nic się nie zmieniło.',
  stop: 'Zakończ porównanie',
  waiting: 'Porównujemy…',
  failed: 'Nie udało się porównać. Nadal widać zapis taki, jaki został zachowany.',
  notLoaded: 'Nie udało się otworzyć tamtej wersji. Nadal widać tę, która była otwarta.',
  retry: 'Spróbuj ponownie',
  how: 'Słowa podkreślone kolorem zostały dodane. Słowa przekreślone zostały usunięte.',
  key: 'Czyje są dodane słowa',
  added: 'dodane przez: {{name}}',
  removedWords: 'usunięte:',
  takenOutBy: 'usunięte przez: {{name}}',
  takenOutByOther: 'usunięte przez: {{name}}; słowa: {{author}}',
  now: 'Teraz',
  before: '{{title}}, {{day}}',
  nothingNow: 'Tym razem bez słów',
  nothingThen: 'Wtedy bez słów',
  same: 'Tak samo jak wtedy: {{title}}',
  itemNew: 'Nowe',
  itemGone: 'Usunięte',
  moved: 'Zmiana: {{from}} → {{to}}',
  set: 'Wcześniej było puste',
  cleared: 'Było: {{from}}. Teraz jest puste',
} as const;

const said = {
  by: 'Słowa: {{said}}',
  typed: 'Słowa: {{said}}. Zapis: {{typed}}',
  interpreted: 'Słowa: {{said}}. Tłumaczenie na angielski: {{typed}}',
  through: 'Słowa: {{said}}. Zapis przez tłumacza: {{typed}}',
  phone: 'Słowa przez telefon: {{said}}. Zapis: {{typed}}',
  paper: 'Z kartki: {{said}}. Zapis: {{typed}}',
  helped: 'Pomoc: {{name}}',
  helperNamed: 'Ktoś jeszcze pomagał, tak mówi {{said}}: „{{name}}”',
  changed: 'Zmiany: {{names}}',
  language: 'Język: {{language}}',
  onDay: 'Po raz pierwszy: {{day}}',
  translated: 'Tłumaczenie ({{language}}): {{name}}',
  translatedTyped: 'Tłumaczenie ({{language}}): {{name}}. Zapis: {{typed}}',
  translatedShown: 'Tłumaczenie ({{language}}): {{name}}. Pokazuje: {{typed}}',
  behind: '{{line}}. Od tego czasu słowa się zmieniły',
  quote: '„{{words}}”',
} as const;

const who = {
  line: 'Napisane przez: {{names}}',
  picked: 'lista szkoły (wstawia {{name}})',
  pickedBy: 'Z listy szkoły, wstawia {{name}}',
  show: 'Kto napisał które słowa',
  before: 'Ktoś na wcześniejszym spotkaniu',
} as const;

/** Nobody of the family came. */
const away = {
  title: 'Spotkanie bez rodziny',
  why: '{{why}} ({{name}})',
  tried: 'Jak szkoła próbowała skontaktować się z rodziną',
  line: '{{day}}, {{how}} ({{name}})',
  lineWords: '{{day}}, {{how}}: {{words}} ({{name}})',
} as const;

const people = {
  title: 'Kto był na spotkaniu',
  leads: 'prowadzenie spotkania',
  responsible: 'ma władzę rodzicielską (parental responsibility)',
  scribe: 'zapis spotkania',
  timekeeper: 'pilnowanie czasu',
  notNoted: 'nie zapisano, czy i jak',
  fromTo: '{{how}}, od {{from}} do {{to}}',
  fromOnly: '{{how}}, od {{from}}',
  toOnly: '{{how}}, do {{to}}',
  shownAs: '{{name}} ({{shownAs}})',
  how: {
    room: 'na miejscu',
    phone: 'przez telefon lub wideo',
    'in-writing': 'na piśmie',
    absent: 'bez udziału',
  },
  paper: {
    title: 'Co przyszło na papierze',
    line: '{{name}}: kartka ({{day}}). Przepisuje {{typed}} ({{when}}).',
    instead:
      '{{name}}: kartka ({{day}}). Przepisuje {{typed}} ({{when}}), w miejsce tego, co było tu wcześniej.',
  },
} as const;

const outcomes = {
  last: 'Cele z poprzedniego okresu',
  lastNone: 'Nie było wcześniejszych celów.',
  new: 'Nowe cele',
  newNone: 'Nie ma nowych celów.',
  number: 'Cel {{number}}',
  untitled: 'Bez słów',
  childWords: 'Słowami dziecka ({{name}})',
  aspiration: 'Do czego to prowadzi',
  started: '{{name}}: punkt startu',
  startedOn: '{{name}}: punkt startu, {{day}}',
  know: 'Po czym to poznamy',
  target: 'Termin: {{day}}',
  otherLevels: 'Pozostałe stopnie',
  atHome: 'W domu',
  pupilWill: 'Co zrobi {{name}}',
  views: 'Co widzi każdy z nas',
  notAnswered: 'Bez odpowiedzi',
  skipped: 'Woli nie mówić',
  tme: '{{tme}} na 10',
  agreed: 'Co ustaliliśmy',
  notAgreed: 'Nic nie ustalono',
  decision: 'Co dalej',
  heldBack: 'Co przeszkodziło',
  reason: 'Dlaczego',
  note: 'Co pomogło, a co nie',
  happened: 'Czy wsparcie się odbyło?',
  sessions: 'Zajęcia: {{given}} z {{planned}}',
  sessionsGiven: 'Odbyte zajęcia: {{given}}',
  happenedWhy: 'Dlaczego: ',
  notes: 'Co było widać między spotkaniami',
  seen: '{{day}}, {{name}}',
  chart: 'Jak szło',
  measured: 'Zmierzono',
  hopedFor: 'Na co liczymy',
  what: 'Co to jest',
  day: 'Dzień',
  valueTitle: 'Wartość',
  start: 'Na początku: {{value}} {{unit}}',
  now: 'Teraz: {{value}}',
  hope: 'Liczymy na: {{value}}',
  hopeBy: 'Liczymy na: {{value}} (termin: {{day}})',
  hopedBy: 'Wtedy liczyliśmy na: {{value}} (termin: {{day}})',
  gone: 'W poprzednim zapisie, w tym już nie',
} as const;

const support = {
  title: 'Wsparcie',
  none: 'Nie zapisano wsparcia.',
  what: 'Co',
  level: 'Poziom',
  who: 'Kto',
  often: 'Jak często',
  new: 'Nowe na tym spotkaniu',
  last: 'Z poprzedniego okresu',
  minutesEach_one: '{{count}} minuta',
  minutesEach_few: '{{count}} minuty',
  minutesEach_many: '{{count}} minut',
  minutesEach_other: '{{count}} minuty',
  group: 'Grupa',
  from: 'Od',
  to: 'Do',
  open: 'bez końca',
  serves: 'Dla celów: {{outcomes}}',
  why: 'Dlaczego: ',
  howHelps: 'Jak to pomoże: ',
  cost: 'Koszt: {{pounds}}',
} as const;

const actions = {
  title: 'Kto co robi',
  none: 'Nie ma zadań.',
  line: '{{who}}, termin: {{day}}',
  byDay: 'termin: {{day}}',
  done: 'Zrobione',
  notDone: 'Jeszcze nie zrobione',
  why: 'Dlaczego: ',
  last: 'Z poprzedniego razu',
  new: 'Nowe na tym spotkaniu',
} as const;

const agree = {
  title: 'Czy się zgadzamy?',
  agrees: '{{name}} się zgadza',
  differs: '{{name}} widzi to inaczej',
  says: 'Mówi {{name}}',
  state: 'Stan tego zapisu: {{state}}.',
  school: 'Jak to widzi szkoła (pisze {{name}}):',
  schoolNone: 'Szkoła nic jeszcze obok tego nie napisała.',
  notYet: '{{name}}: jeszcze bez odpowiedzi',
  childNotYet: '{{name}}: bez słów na ten temat',
  about: 'Dotyczy: {{what}}',
  own: 'na własnym urządzeniu',
  room: 'w sali, zapis: {{name}}',
  typed: 'zapis: {{name}}',
  signed: 'podpis na papierze ({{day}}), zapis: {{name}}',
  interpreted: 'tłumaczenie na angielski: {{name}}',
  through: 'zapis przez tłumacza: {{name}}',
  language: 'język: {{language}}',
  phone: 'przez telefon, zapis: {{name}}',
  paper: 'na papierze, przepisuje {{name}}',
  found: 'na kartce ({{day}}), odnalezionej po spotkaniu, przepisuje {{name}}',
} as const;

/** An answer that somebody signed on paper, put in after the meeting. */
const signed = {
  open: 'Wpisz podpisaną kartkę ({{name}})',
  title: 'Podpisana kartka: {{name}}',
  stays:
    'Prosimy wpisać słowo w słowo to, co stoi na kartce. Stanie to w zapisie z dniem i z nazwiskiem osoby, która to wpisuje, i nie będzie można tego zmienić.',
  answer: 'Co stoi na kartce ({{name}})?',
  agrees: '{{name}}: zgoda',
  differs: '{{name}} widzi to inaczej',
  day: 'Dzień na kartce',
  needDay: 'Prosimy podać dzień, który stoi na kartce.',
  words: 'Słowa na kartce',
  wordsAreIn: 'Język tych słów:',
  send: 'Wstaw do zapisu',
  failed: 'Nie udało się zapisać. Wszystko nadal tu jest. Prosimy spróbować ponownie.',
  done: 'Podpisana kartka jest teraz w zapisie.',
} as const;

/** One's own answer after the meeting. */
const own = {
  title: 'Brakuje jeszcze tej odpowiedzi: czy się zgadzamy?',
  body: 'Można odpowiedzieć teraz. Odpowiedź dotyczy zapisu takiego, jaki został zachowany.',
  open: 'Odpowiedz',
  question: 'Czy się zgadzamy?',
  stays:
    'Najpierw prosimy przeczytać zapis. Odpowiedź stanie obok niego, z imieniem i godziną, i nie będzie jej można później zmienić.',
  wasWriting:
    'Spotkanie się skończyło w trakcie pisania. Te słowa są tutaj, ale jeszcze nie w zapisie.',
  agrees: 'Zgadzam się',
  differs: 'Widzę to inaczej',
  about: 'Czego to dotyczy?',
  whole: 'Cały zapis',
  differsWords: 'Jak to wygląda inaczej?',
  differsHelp: 'Te słowa stoją w zapisie obok zdania szkoły.',
  saysBody: 'Możesz to teraz powiedzieć własnymi słowami. Nie musisz.',
  saysWords: 'Co myślisz o tym planie?',
  saysHelp: 'Własne słowa. Nie trzeba się zgadzać ani podpisywać.',
  need: 'Prosimy napisać to w kilku słowach, żeby mogło stać w zapisie.',
  wordsAreIn: 'Język tej odpowiedzi:',
  language: 'Język tych słów',
  send: 'Wstaw do zapisu',
  sending: 'Zapisujemy…',
  failed: 'Nie udało się zapisać odpowiedzi. Nadal tu jest. Prosimy spróbować ponownie.',
  done: 'Odpowiedź jest teraz w zapisie.',
} as const;

/** The record is checked before it is given out. */
const checking = {
  title: 'Szkoła sprawdza ten zapis',
  body: 'Spotkanie się skończyło i wszystko jest zapisane. Zapis będzie tutaj, pod tym samym linkiem.',
  why: '{{name}} chce sprawdzić: {{why}}',
  until: 'Zapis będzie tu najpóźniej: {{day}}.',
  untilAll: 'Wszyscy pozostali dostaną go najpóźniej: {{day}}.',
  staff: 'Na razie ten zapis może czytać tylko szkoła',
  release: 'Wydaj teraz',
  failed: 'Nie udało się wydać zapisu. Prosimy spróbować ponownie.',
} as const;

const add = {
  button: 'Chcę coś dodać',
  section: 'Dodane po spotkaniu',
  line: '{{name}}, {{when}}',
  title: 'Chcę coś dodać',
  body: 'Te słowa staną na końcu zapisu, z imieniem i godziną. Sam zapis zostaje taki, jak ustalono.',
  who: 'Mogą je przeczytać wszyscy zaproszeni na to spotkanie oraz koordynator wsparcia (SENCO) szkoły. Nie można ich później wycofać ani zmienić.',
  label: 'Co chcę dodać',
  need: 'Najpierw prosimy coś napisać.',
  tooLong: 'To za długie na jeden raz. Prosimy skrócić albo dodać w dwóch częściach.',
  send: 'Dodaj na końcu zapisu',
  sending: 'Zapisujemy…',
  failed: 'Te słowa nie są jeszcze zapisane. Nadal tu są. Prosimy spróbować ponownie.',
  done: 'Te słowa stoją teraz na końcu zapisu.',
} as const;

const trouble = {
  notFinished: {
    title: 'To spotkanie jeszcze trwa',
    body: 'Zapis powstaje na koniec spotkania. Wtedy otworzy go ta strona i osobisty link.',
    action: 'Przejdź do spotkania',
  },
  signIn: {
    title: 'Prosimy otworzyć link jeszcze raz',
    body: 'Ta strona była długo otwarta albo została zamknięta przyciskiem „Wyjdź”. Osobisty link otwiera zapis ponownie.',
  },
  gone: {
    title: 'Nie możemy znaleźć tego zapisu',
    body: 'Prosimy otworzyć osobisty link jeszcze raz. Jeśli nie działa, szkoła może przysłać nowy.',
  },
  passing: {
    title: 'Nie udało się wczytać zapisu',
    body: 'Jest bezpieczny. Prosimy sprawdzić internet i spróbować ponownie.',
  },
  retry: 'Spróbuj ponownie',
} as const;

const leave = {
  reading: 'Zapis czyta teraz {{name}}.',
  button: 'To nie ty? Wyjdź',
  ask: 'Zamknąć ten zapis na tym urządzeniu?',
  body: 'Wtedy nikt inny, kto używa tego urządzenia, go nie przeczyta. Osobisty link otwiera go ponownie.',
  left: 'Ten zapis jest już zamknięty na tym urządzeniu',
  leftBody: 'Można zamknąć tę stronę. Osobisty link otwiera zapis ponownie.',
} as const;

/** Stands where words were taken out; the rest of it comes with saved-gaps.ts. */
const gaps = {
  mark: 'słowa usunięte ({{day}}): {{asked}} i {{confirmed}}',
  markPlain: 'słowa usunięte',
} as const;

export const saved = {
  skip: 'Przejdź do zapisu',
  loading: 'Otwieramy zapis…',
  pageTitle: '{{name}}: {{review}}',
  planTitle: '{{name}}: plan wsparcia',
  held: '{{review}} ({{day}}).',
  nextBy: 'Następne spotkanie najpóźniej: {{day}}.',
  nextNone: 'Nie ustalono dnia następnego spotkania.',
  pupilLine: '{{fullName}}, {{place}}',
  print: 'Drukuj',
  keep,
  allPupils: 'Wszyscy uczniowie',
  nothing: 'Nic nie napisano.',
  somebodyBefore: 'ktoś na wcześniejszym spotkaniu',
  childSays: 'Co mówi {{name}}',
  childNothing: '{{name}}: tym razem nic nie pokazano.',
  othersSay: 'Co mówi każdy z nas',
  strengths: 'Co się udaje',
  strategies: 'Na każdej lekcji: co robią wszyscy, którzy uczą',
  parked: 'Odłożone na inny dzień',
  needsAndBarriers: 'Co przeszkadza',
  needs: 'Potrzeby',
  barriers: 'Co utrudnia',
  notes: 'Notatki',
  nextReview: 'Kiedy znów się spotkamy',
  foot: 'Zachowano: {{when}}. Wersja {{n}} tego spotkania.',
  check: 'Kod kontrolny: {{hash}}.',
  checkHelp: 'Gdyby ktoś zmienił choć jedną literę tego zapisu, kod byłby inny.',
  versions,
  compare,
  said,
  who,
  people,
  away,
  outcomes,
  support,
  actions,
  agree,
  signed,
  own,
  checking,
  add,
  gaps,
  trouble,
  leave,
} as const satisfies InPolish<typeof english>;
