import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { course as english } from '../en-gb/course.ts';

/** Words about the day of a meeting: moved, cancelled, in one's own calendar. */
export const course = {
  calendar: 'Dodaj do mojego kalendarza',
  calendarFile: 'Spotkanie w szkole',
  calendarMaking: 'Przygotowujemy plik kalendarza…',
  calendarMade:
    'Plik kalendarza jest w pobranych plikach. Po otwarciu spotkanie trafi do kalendarza.',
  calendarFailed: 'Nie udało się przygotować pliku kalendarza. Prosimy spróbować ponownie.',
  calendarRemove: 'Usuń z mojego kalendarza',
  when: 'Termin: {{when}}.',
  moved: 'Spotkanie ma nowy termin',
  movedFrom: 'Poprzedni termin: {{from}}. Nowy termin: {{to}}.',
  back: 'Spotkanie jednak się odbędzie. Termin: {{to}}.',
  why: 'Dlaczego: {{why}}',
  whyInside: 'Na następnej stronie można przeczytać dlaczego.',
  child: {
    moved: 'Twoje spotkanie ma nowy dzień: {{to}}. Wcześniej miało być: {{from}}.',
    askWhy: '{{name}} wie, dlaczego. Możesz zapytać.',
  },
  cancelled: {
    title: 'To spotkanie jest odwołane',
    body: 'Spotkanie się nie odbędzie (termin: {{when}}). Ze strony szkoły odwołuje je {{name}}.',
    was: 'Spotkanie miało się odbyć: {{when}}.',
    again: 'Jeśli szkoła wyznaczy nowy termin, ten sam link pokaże go i otworzy spotkanie.',
    ask: 'W sprawie nowego terminu albo wcześniejszej rozmowy prosimy o kontakt ze szkołą.',
    kept: 'Wszystko, co zostało wcześniej napisane, jest zachowane.',
    read: 'Przeczytaj swoje zapiski',
    older: 'Spotkanie w tym dniu się nie odbędzie',
    olderBody:
      'To, co zostało napisane, nie zginie. Jeśli będzie nowy termin, ten sam link otworzy twoje spotkanie. Jeśli chcesz wiedzieć więcej, zapytaj w szkole albo kogoś, komu ufasz.',
    child: 'Tego dnia się nie spotykamy',
    childBody:
      'To, co już jest na twojej stronie, nie zginie. Jeśli będzie nowy dzień, ten sam link otworzy twoje spotkanie. Jeśli chcesz wiedzieć więcej, zapytaj dorosłego, któremu ufasz.',
  },
} as const satisfies InPolish<typeof english>;
