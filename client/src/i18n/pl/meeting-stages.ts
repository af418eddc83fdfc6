import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type * as english from '../en-gb/meeting-stages.ts';

/** The words of each stage of the meeting, in the order of the meeting. */
export const meetingStages = {
  names: {
    welcome: 'Powitanie',
    'child-says': 'Co mówi {{name}}',
    working: 'Co się udaje',
    'last-outcomes': 'Cele z poprzedniego okresu',
    barriers: 'Co przeszkadza',
    'new-outcomes': 'Nowe cele',
    support: 'Wsparcie',
    actions: 'Kto co robi',
    agree: 'Czy się zgadzamy?',
  },
  lead: {
    welcome: 'Witamy się, sprawdzamy, kto jest, i mówimy, co dziś zrobimy.',
    'child-says': 'Najpierw mówi {{name}}. To są własne słowa i karty dziecka.',
    working: 'Co idzie dobrze i co każdy z nas widzi w domu i w szkole.',
    'last-outcomes':
      'Jak poszło? Każdy mówi, co widzi, a potem wspólnie wybieramy jedną odpowiedź.',
    barriers: '{{name}}: co utrudnia naukę i życie w szkole?',
    'new-outcomes': '{{name}}: co chcemy, żeby udawało się dalej?',
    support: 'Jaka będzie pomoc? Zapisujemy: co, kto, jak często i jak długo.',
    actions: 'Kto co zrobi i do kiedy?',
    agree: 'Czytamy wszystko na głos. Potem każdy mówi, czy się zgadza, czy widzi to inaczej.',
  },
  /** Where SEN Support has not begun there are no outcomes of last term. */
  first: {
    name: 'Niepokój i decyzja',
    lead: '{{name}}: co budzi niepokój i czy zaczyna się wsparcie SEN?',
  },
  eyebrow: '{{stage}} · około {{count}} min',
  outcomeOf: 'Cel {{current}} z {{total}}',
} as const satisfies InPolish<typeof english.meetingStages>;

export const welcomeWords = {
  away: {
    title: 'Nie ma rodziny?',
    open: 'Rodziny nie ma na spotkaniu',
    tried: 'Jak szkoła próbowała się skontaktować',
    none: 'Nic jeszcze nie zapisano.',
    line: '{{day}}, {{how}} ({{name}})',
    lineWords: '{{day}}, {{how}}: {{words}} ({{name}})',
    day: 'Kiedy',
    how: 'Jak',
    words: 'Co z tego wyszło',
    future: 'Ten dzień dopiero będzie.',
    note: 'Zanotuj',
    without: 'Odbyć spotkanie bez rodziny',
    withoutHelp:
      'Zapis powie o tym, z powodem i ze wszystkim powyżej. Rodzina dostanie zapis i nadal będzie mogła odpowiedzieć.',
    why: 'Dlaczego mimo to odbywa się teraz?',
    hold: 'Odbyć spotkanie bez rodziny',
    held: 'Spotkanie bez rodziny: {{why}} ({{name}})',
    came: 'Jednak są z nami',
    failed: 'Nie udało się tego zapisać. Prosimy spróbować ponownie.',
  },
  today: 'Co dziś zrobimy',
  todayLead: 'To potrwa około {{count}} min. W każdej chwili można zajrzeć do każdego etapu.',
  minutes_one: '{{count}} minuta',
  minutes_few: '{{count}} minuty',
  minutes_many: '{{count}} minut',
  minutes_other: '{{count}} minuty',
  whoIsHere: 'Kto jest na spotkaniu',
  whoIsHereLead: 'Tę listę prowadzi osoba prowadząca. Lista trafia do zapisu.',
  whoIsHereRead: 'Tę listę prowadzi osoba prowadząca.',
  lead: 'prowadzi to spotkanie',
  with: 'razem z: {{name}}',
  how: '{{name}}: sposób udziału',
  notNoted: 'Jeszcze nie zapisano',
  from: 'Od',
  to: 'Do',
  addTimes: 'Dodaj godziny',
  fromTo: '{{how}}, od {{from}} do {{to}}',
  fromOnly: '{{how}}, od {{from}}',
  toOnly: '{{how}}, do {{to}}',
  notSaved: 'Nie udało się tego zapisać. Prosimy spróbować ponownie.',
  good: 'Warto wiedzieć',
  goodList: {
    everyone: 'Na tym spotkaniu pisać może każdy. Wszystko zapisuje się samo.',
    see: 'Każdy na spotkaniu widzi to, co jest tu napisane.',
    ask: 'W każdej chwili można przerwać i zapytać. Nie ma głupich pytań.',
    record: 'Na koniec wszyscy dostają ten sam zapis.',
  },
} as const satisfies InPolish<typeof english.welcomeWords>;

/** Jobs that go from hand to hand, and the time box of a stage. */
export const jobWords = {
  title: 'Kto dziś co robi',
  lead: 'Spotkanie prowadzi {{name}}.',
  scribe: 'Zapisuje za wszystkich',
  scribeHelp:
    'Ta osoba pisze we wspólnym planie. Osoba prowadząca może jej pozwolić pisać także za obecnych bez urządzenia: pod słowami stoją wtedy oba imiona.',
  letWrite: 'Niech {{by}} pisze też za: {{names}}',
  writes: '{{by}} pisze też za: {{names}}.',
  stopWriting: 'Zakończ to',
  askLead: '{{lead}} może pozwolić pisać też za: {{names}}, jednym dotknięciem tutaj.',
  sayWhoIsHere: 'Prosimy zaznaczyć, kto jest w pokoju. Osoby bez urządzenia pojawią się tutaj.',
  scribeFailed: 'Nic się nie zmieniło. Prosimy spróbować ponownie.',
  timekeeper: 'Pilnuje czasu',
  timekeeperHelp: 'Robi to na własnym urządzeniu. Osoba prowadząca spotkanie też zawsze może.',
  nobody: 'Jeszcze nikt',
  mine: 'Mogę to robić',
} as const satisfies InPolish<typeof english.jobWords>;

export const clockWords = {
  start_one: 'Włącz zegar: {{count}} minuta',
  start_few: 'Włącz zegar: {{count}} minuty',
  start_many: 'Włącz zegar: {{count}} minut',
  start_other: 'Włącz zegar: {{count}} minuty',
  left_one: 'Została {{count}} minuta z {{of}}',
  left_few: 'Zostały {{count}} minuty z {{of}}',
  left_many: 'Zostało {{count}} minut z {{of}}',
  left_other: 'Zostało {{count}} minuty z {{of}}',
  now: 'Czas minął. Można spokojnie dokończyć.',
  over_one: '{{count}} minuta dłużej niż w planie. Można spokojnie dokończyć.',
  over_few: '{{count}} minuty dłużej niż w planie. Można spokojnie dokończyć.',
  over_many: '{{count}} minut dłużej niż w planie. Można spokojnie dokończyć.',
  over_other: '{{count}} minuty dłużej niż w planie. Można spokojnie dokończyć.',
  more_one: 'Jeszcze {{count}} minuta',
  more_few: 'Jeszcze {{count}} minuty',
  more_many: 'Jeszcze {{count}} minut',
  more_other: 'Jeszcze {{count}} minuty',
  stop: 'Wyłącz zegar',
} as const satisfies InPolish<typeof english.clockWords>;

export const childWords = {
  empty: '{{name}} jeszcze nic nie pokazuje',
  emptyHelp: 'To, co {{name}} pokaże ze swojego ekranu, od razu pojawi się tutaj.',
  emptyScribe: 'Można też zapisać, co mówi {{name}}, słowo w słowo.',
  writeDown: 'Zapisz, co mówi {{name}}',
  writeDownMine: 'Napisz własne słowa',
  words: 'Słowa dokładnie tak, jak padły',
  helperNote: 'Co zauważa {{name}}',
} as const satisfies InPolish<typeof english.childWords>;

export const workingWords = {
  strengths: '{{name}}: mocne strony',
  strengthsEmpty: 'Nic tu jeszcze nie ma. Na początek: co lubimy i podziwiamy.',
  addStrength: 'Dodaj mocną stronę',
  strength: 'Mocna strona {{number}}',
  views: 'Co widzi każdy z nas',
  viewsLead: 'Każdy pisze na swojej karcie. Wszyscy mogą czytać wszystkie.',
  mine: 'Moja karta',
  addMore: 'Dodaj więcej',
  nothingFrom_one: 'Jeszcze bez słów: {{names}}.',
  nothingFrom_few: 'Jeszcze bez słów: {{names}}.',
  nothingFrom_many: 'Jeszcze bez słów: {{names}}.',
  nothingFrom_other: 'Jeszcze bez słów: {{names}}.',
} as const satisfies InPolish<typeof english.workingWords>;

export const barrierWords = {
  needs: '{{name}}: w czym potrzebna jest pomoc',
  needsEmpty: 'Nic tu jeszcze nie ma.',
  addNeed: 'Dodaj potrzebę',
  need: 'Potrzeba {{number}}',
  barriers: 'Co przeszkadza',
  barriersEmpty: 'Nic tu jeszcze nie ma. Warto pomyśleć o miejscach, porach dnia i hałasie.',
  addBarrier: 'Dodaj coś, co przeszkadza',
  barrier: 'Przeszkoda {{number}}',
} as const satisfies InPolish<typeof english.barrierWords>;
