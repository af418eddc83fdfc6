import { prepareTopics } from '@fourchairs/shared/words/pl/prepare-topics.ts';
import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { prepare as english } from '../en-gb/prepare.ts';

/** Words of the page somebody writes before the meeting. */
export const prepare = {
  title: 'Przed spotkaniem ({{name}})',
  skip: 'Przejdź do mojej strony',
  loading: 'Otwieramy stronę…',
  toMeeting: 'Przejdź do spotkania',
  none: 'Na tym spotkaniu nie ma osobnej strony dla tego linku.',
  whose: 'Czyja strona?',
  mine: 'Moja własna',
  part: {
    title: 'Moja część spotkania',
    when: 'Od {{from}} do {{to}}.',
    shown: 'W tym czasie na tej stronie widać: {{parts}}.',
    nothing: 'Nie widać tu nic z tego, co zapisano na spotkaniu.',
    summary:
      'Podsumowanie można napisać poniżej jako radę. Po naciśnięciu „Pokaż” pojawi się na spotkaniu z podpisem i będzie w jego zapisie.',
    closed: 'Ta część teraz nie trwa. Pokaże się tu sama, gdy się zacznie.',
    over: {
      title: 'Dziękujemy. Ta część spotkania już się skończyła.',
      kept: 'To, co zostało pokazane, jest na spotkaniu z podpisem i będzie w jego zapisie. Do końca spotkania można tu jeszcze pisać, pokazywać i wycofywać.',
      now: 'Nic więcej ze spotkania już tu nie widać i jego zapis nie zostanie wydany. Jeśli rozmowa ma trwać dalej, osoba prowadząca może tę część wydłużyć: wtedy sama się tu otworzy.',
    },
    read: 'Przeczytaj, co tam teraz zapisano',
    hide: 'Ukryj',
    empty: 'Nic tam jeszcze nie zapisano.',
    failed: 'Nie udało się pobrać tego, co zapisano. Spróbujemy jeszcze raz.',
  },
  writeIn: 'Piszę w języku:',
  optional:
    'Na żadne z tych pytań nie trzeba odpowiadać. Można wybrać dowolne, w dowolnej kolejności. Pustych nigdzie nie widać.',
  private: {
    title: 'Na razie nikt inny tego nie widzi',
    titleHelped: 'Na razie nie widzi tego nikt inny, tylko: {{names}}',
    titleTheirs: 'Tu pomagasz. Strona, którą prowadzi {{name}}',
    mine: 'Wszystko zapisuje się samo podczas pisania. Nie widzi tego nikt na spotkaniu ani nikt w szkole.',
    mineHelped:
      'Wszystko zapisuje się samo podczas pisania. Jest prośba o pomoc, więc całą tę stronę mogą czytać i coś na niej dopisywać: {{names}}. Nie widzi jej nikt inny na spotkaniu ani nikt inny w szkole.',
    theirs:
      'To strona, którą prowadzi {{name}}. Można ją czytać i coś na niej dopisywać, bo jest prośba o pomoc. Wpisane słowa widzi {{name}} i każda inna osoba poproszona o pomoc. Obok stoi imię osoby, która je wpisała, a słowa innych zostają bez zmian.',
    theirsShow:
      'Na spotkaniu może to pokazać tylko {{name}}. Prosimy nikomu nie mówić, co tu stoi.',
    show: 'Po naciśnięciu „Pokaż” słowa pojawiają się na spotkaniu pod imieniem ich autora, żeby nikt nie słyszał ich tam po raz pierwszy. Do końca spotkania można je wycofać.',
    law: 'Prywatne nie znaczy tajne wobec prawa. Jeśli komuś może coś grozić, szkoła może mieć obowiązek tu zajrzeć.',
  },
  tooLong:
    'Tu mieści się najwyżej {{most}} znaków. Dotychczasowe słowa są zachowane: dalszy ciąg można wpisać w następnej odpowiedzi.',
  another: '{{title}}, odpowiedź {{number}}',
  addMore: 'Dodaj kolejną',
  show: 'Pokaż to',
  showChange: 'Pokaż zmianę',
  takeBack: 'Wycofaj',
  showAll: 'Pokaż wszystko na spotkaniu',
  takeBackAll: 'Wycofaj wszystko',
  onlyOwnerShows: 'Na spotkaniu może to pokazać tylko {{name}}.',
  removed: 'Odpowiedź usunięta.',
  saved: 'Zapisane',
  showing: {
    private: 'Tylko na tej stronie',
    shown: 'Pokazane na spotkaniu',
    changed: 'Pokazane, bez ostatniej zmiany',
  },
  summary: {
    nothing: 'Nic tu jeszcze nie ma. Każde pytanie można pominąć.',
    some_one: 'Jest 1 odpowiedź. Pokazane na spotkaniu: {{shown}}.',
    some_few: 'Są {{count}} odpowiedzi. Pokazane na spotkaniu: {{shown}}.',
    some_many: 'Jest {{count}} odpowiedzi. Pokazane na spotkaniu: {{shown}}.',
    some_other: 'Odpowiedzi: {{count}}. Pokazane na spotkaniu: {{shown}}.',
  },
  /** At the end of the page: what is out, what is not, and what was left empty. */
  sent: {
    title: 'Co z tej strony widzą wszyscy',
    shown: 'To widzą wszyscy na spotkaniu',
    before: 'Tak było przed ostatnią zmianą.',
    on: 'Po raz pierwszy: {{day}}',
    waiting: 'Napisane, ale nie pokazane',
    empty: 'Puste, i tak może zostać',
  },
  typedBy: 'Wpisane przez: {{name}}',
  interpretedBy: 'Tłumaczenie: {{name}}',
  ownWordsOf: 'Własne słowa ({{name}})',
  helpers: {
    title: 'Ktoś może mi pomóc pisać',
    help: 'Zaznaczona osoba może czytać tę stronę i na niej pisać ze swojego linku. Obok jej słów stoi jej imię. Po odznaczeniu od razu traci dostęp.',
    person: '{{name}}, {{role}}',
    failed: 'Nie udało się tego zmienić. Prosimy spróbować ponownie.',
  },
  lost: {
    title: 'Części słów nie udało się zapisać',
    help: 'Są tutaj, żeby można je było skopiować.',
    done: 'Mam je',
  },
  topics: prepareTopics,
} as const satisfies InPolish<typeof english>;
