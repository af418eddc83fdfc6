import { reviewTitles } from '@fourchairs/shared/words/pl/review-titles.ts';
import { roles } from '@fourchairs/shared/words/pl/roles.ts';
import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { common as english } from '../en-gb/common.ts';

/** Words that more than one feature needs. */
export const common = {
  appName: 'Four Chairs',
  title: 'Spotkanie w szkole',
  skipToMain: 'Przejdź do głównej części',
  back: 'Wstecz',
  next: 'Dalej',
  close: 'Zamknij',
  cancel: 'Anuluj',
  undo: 'Cofnij',
  remove: 'Usuń',
  add: 'Dodaj',
  save: 'Zapisz',
  optional: '(można zostawić puste)',
  loading: 'Chwileczkę…',
  hereNow: 'Teraz tutaj',
  away: 'poza stroną',
  you: 'to ja',
  done: 'gotowe',
  listen: 'Posłuchaj',
  listenOn: 'Słuchaj dalej',
  noVoice: 'To urządzenie nie ma głosu dla języka: {{language}}, więc nie może tego przeczytać.',
  language: 'Język (language)',
  languageFailed: 'Nie udało się zmienić języka. Prosimy sprawdzić internet i spróbować ponownie.',
  source: 'Kod źródłowy',
  stopListening: 'Zatrzymaj',
  peopleHere_one: 'Teraz tutaj: {{names}}',
  peopleHere_few: 'Teraz tutaj: {{names}}',
  peopleHere_many: 'Teraz tutaj: {{names}}',
  peopleHere_other: 'Teraz tutaj: {{names}}',
  stageOf: 'Etap {{current}} z {{total}}',
  moveUp: 'Przesuń w górę',
  moveDown: 'Przesuń w dół',
  dragHandle: 'Przesuń: {{title}}',
  movedTo: '{{title}}: teraz miejsce {{place}} z {{total}}',
  showTable: 'Pokaż jako tabelę',
  hideTable: 'Ukryj tabelę',
  roles,
  reviewTitles,
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
