import type { InPolish } from '#words/translator.ts';

import type { saved as english } from '../en-gb/saved-gaps.ts';

/** Words taken out of a saved record by two of the staff: who reads of it or asks for it has these. */
const gaps = {
  title: 'Usunięte po zachowaniu zapisu',
  line: '{{day}}, {{where}}: prosi {{asked}}, potwierdza {{confirmed}}. {{reason}}.',
  in: {
    strengths: 'co działa',
    needs: 'potrzeby',
    barriers: 'co przeszkadza',
    strategies: 'na każdą lekcję',
    parked: 'odłożone na inny dzień',
    outcomes: 'cel',
    support: 'wsparcie',
    actions: 'kto co zrobi',
    notes: 'notatki',
    lane: 'słowa osoby: {{name}}',
    measurement: 'notatka przy pomiarze',
    helper: 'kto pomagał ({{name}})',
    drawing: 'rysunek ({{name}})',
    report: 'nazwa raportu',
    'report-file': 'plik raportu',
    attempts: 'jak szkoła próbowała się skontaktować',
    'without-family': 'dlaczego bez rodziny',
    decision: 'decyzja o wsparciu (SEN Support)',
    answer: 'odpowiedź ({{name}})',
    reply: 'słowa szkoły ({{name}})',
    addition: 'słowa dodane później',
    seen: 'notatka po spotkaniu',
    elsewhere: 'zapis',
  },
  check: 'Poniższy kod kontrolny dotyczy zapisu takiego, jaki został zachowany.',
  reasons: {
    'about-somebody-else': 'Dotyczyło kogoś innego',
    'not-true': 'To nie była prawda',
    'asked-for': 'Prośba osoby, która ma do tego prawo',
    'not-needed': 'Nie powinno zostać w zapisie',
  },
  open: 'Usuń słowa…',
  askTitle: 'Usuń słowa z tego zapisu',
  askBody:
    'Dla słów, które nie mogą tu zostać. Musi to potwierdzić drugi nauczyciel albo koordynator wsparcia (SENCO). Wtedy znikają z tego zapisu na zawsze, a każdy widzi, że coś usunięto, kiedy i przez kogo.',
  words: 'Te słowa, litera po literze, tak jak stoją w zapisie',
  wordsHelp:
    'Można je też najpierw zaznaczyć na stronie. Szukamy ich w zapisie, w odpowiedziach, w słowach dodanych później i w notatkach.',
  notThere: 'Tych słów nie ma w zapisie. Prosimy je z niego skopiować.',
  wherePick: 'Prosimy wybrać, skąd je usunąć.',
  where: 'Gdzie stoją',
  place: '{{where}}: {{words}}',
  wholeDrawing: 'Cały rysunek',
  wholeFile: 'Plik „{{name}}”',
  wholeText: 'Usuń cały fragment',
  both: 'To samo stoi tu w innym języku. Tamte słowa znikną wszystkie.',
  why: 'Dlaczego?',
  ask: 'Poproś o usunięcie',
  askDone: 'Prośba wysłana. Na tej stronie może ją potwierdzić drugi nauczyciel albo SENCO.',
  asks: '{{name}} prosi o usunięcie: „{{words}}” ({{where}}). {{reason}}.',
  asksMine:
    'Własna prośba o usunięcie: „{{words}}” ({{where}}). {{reason}}. Musi ją potwierdzić drugi nauczyciel albo SENCO.',
  confirm: 'Usuń je',
  decline: 'Zostaw je',
  takeBack: 'Wycofuję prośbę',
  confirmTitle: 'Usunąć te słowa na zawsze?',
  confirmBody: 'Nie można ich przywrócić. W zapisie staną oba imiona: kto prosi i kto potwierdza.',
  confirmBoth: 'Jeśli to samo stoi w innym języku, tamte słowa znikną wszystkie.',
  confirmDo: 'Usuń na zawsze',
  confirmCancel: 'Zostaw je',
  failed: 'Nie udało się. Zapis jest taki, jak był. Prosimy spróbować ponownie.',
} as const;

export const saved = { gaps } as const satisfies InPolish<typeof english>;
