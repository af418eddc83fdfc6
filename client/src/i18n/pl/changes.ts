import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { changes as english } from '../en-gb/changes.ts';

/** What changed between two records, or since a meeting began, in plain sentences. */
export const changes = {
  title: 'Co się zmieniło, w skrócie',
  none: 'Nic się nie zmieniło.',
  quoted: '„{{words}}”',
  untitled: 'cel jeszcze bez nazwy',
  added: {
    strengths: 'Dodane do tego, co się udaje: {{words}}',
    needs: 'Dodane do potrzeb ({{name}}): {{words}}',
    barriers: 'Dodane do tego, co przeszkadza: {{words}}',
    strategies: 'Dodane na każdą lekcję: {{words}}',
    parked: 'Odłożone na inny dzień: {{words}}',
    outcomes: 'Nowy cel: {{words}}',
    support: 'Nowe wsparcie: {{words}}',
    actions: 'Do zrobienia: {{words}}',
  },
  removed: {
    strengths: 'Już nie ma w tym, co się udaje: {{words}}',
    needs: 'Już nie ma w potrzebach ({{name}}): {{words}}',
    barriers: 'Już nie ma w tym, co przeszkadza: {{words}}',
    strategies: 'Już nie na każdą lekcję: {{words}}',
    parked: 'Już nie odłożone na inny dzień: {{words}}',
    outcomes: 'To już nie jest cel: {{words}}',
    support: 'Wsparcie, którego już nie ma: {{words}}',
    actions: 'Już nie do zrobienia: {{words}}',
  },
  changed: 'Napisane inaczej: {{words}}',
  details: 'Zmieniono dzień, liczbę albo wybór: {{words}}',
  done: 'Zrobione: {{words}}',
  rated: 'Jak idzie {{words}}: {{now}}',
  unrated: 'Jeszcze nie uzgodniono, jak idzie: {{words}}',
  decided: 'Co dalej z {{words}}: {{now}}',
  undecided: 'Jeszcze nie ustalono, co dalej: {{words}}',
  measured: 'Zmierzono znowu: {{words}}',
  said: 'Coś nowego mówi: {{names}}',
  notes: 'Notatki się zmieniły',
  nextDate: 'Następne spotkanie: {{day}}',
  noNextDate: 'Usunięto termin następnego spotkania',
  missed: {
    began: 'Początek spotkania: {{time}}.',
    title: 'Co było wcześniej',
    show: 'Pokaż zmiany',
    close: 'Przeczytane',
  },
} as const satisfies InPolish<typeof english>;
