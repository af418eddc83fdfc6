import { reviewTitles } from '@fourchairs/shared/words/pl/review-titles.ts';
import { roles } from '@fourchairs/shared/words/pl/roles.ts';
import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { common as english } from '../en-gb/common.ts';

/** Words that more than one feature needs. */
export const common = {
  title: 'Spotkanie w szkole',
  close: 'Zamknij',
  cancel: 'Anuluj',
  undo: 'Cofnij',
  remove: 'Usuń',
  optional: '(można zostawić puste)',
  loading: 'Chwileczkę…',
  hereNow: 'Teraz tutaj',
  away: 'poza stroną',
  you: 'to ja',
  done: 'gotowe',
  listen: 'Posłuchaj',
  listenOn: 'Słuchaj dalej',
  noVoice: 'To urządzenie nie ma głosu dla języka: {{language}}, więc nie może tego przeczytać.',
  wordsTakenOut: 'słowa usunięte',
  tooLong: {
    error:
      'To za długie: mieści się {{most}} liter. Nic nie zostało ucięte. Prosimy skrócić, a potem wysłać.',
    over_one: 'o {{letters}} literę za dużo',
    over_few: 'o {{letters}} litery za dużo',
    over_many: 'o {{letters}} liter za dużo',
    over_other: 'o {{letters}} litery za dużo',
  },
  language: 'Język (language)',
  languageFailed: 'Nie udało się zmienić języka. Prosimy sprawdzić internet i spróbować ponownie.',
  source: 'Kod źródłowy',
  stopListening: 'Zatrzymaj',
  peopleHere_one: 'Teraz tutaj: {{names}}',
  peopleHere_few: 'Teraz tutaj: {{names}}',
  peopleHere_many: 'Teraz tutaj: {{names}}',
  peopleHere_other: 'Teraz tutaj: {{names}}',
  stageOf: 'Etap {{current}} z {{total}}',
  showTable: 'Pokaż jako tabelę',
  hideTable: 'Ukryj tabelę',
  roles,
  reviewTitles,
  translation: {
    add: 'Dodaj tłumaczenie ({{language}})',
    field: 'To samo w tłumaczeniu ({{language}})',
    by: 'Tłumaczenie ({{language}}): {{name}}',
    byTyped: 'Tłumaczenie ({{language}}): {{name}}. Zapis: {{typed}}',
    choose: 'Tłumaczenie ({{language}}):',
    who: 'Kto tłumaczy ({{language}})',
    behind: 'Od czasu tego tłumaczenia ({{language}}) słowa się zmieniły.',
    fits: 'Nadal znaczy to samo',
  },
  leave: {
    yes: 'Wyjdź',
    no: 'Zostań',
    leaving: 'Wychodzimy…',
    failed: 'Nie udało się wyjść. Prosimy spróbować ponownie.',
  },
  saved: {
    saved: 'Zapisane dla wszystkich',
    saving: 'Zapisujemy…',
    offline: 'Brak internetu: słowa czekają tutaj i zostaną wysłane',
    notSaved: 'Nie zapisano',
  },
} as const satisfies InPolish<typeof english>;
