import type { InPolish } from '#words/translator.ts';

import type { keep as english } from '../en-gb/saved-keep.ts';

/** Words of the menu that keeps a copy of the saved record. */
export const keep = {
  button: 'Zachowaj kopię',
  pdf: 'Jako PDF',
  pdfHelp: 'Do czytania, wysłania lub wydruku',
  docx: 'Do programu Word',
  docxHelp: 'Do własnych dokumentów szkoły',
  profile: 'Profil na jednej stronie',
  profileHelp: 'Dla wszystkich, którzy uczą i pomagają',
  easy: 'Łatwe do czytania ({{name}})',
  easyHelp: 'Krótko, dużymi literami',
  making: 'Przygotowujemy kopię…',
  made: 'Kopia jest w pobranych plikach.',
  failed: 'Nie udało się przygotować kopii. Zapis jest bezpieczny. Prosimy spróbować ponownie.',
  offline: 'Nie ma internetu, więc nie ma kopii. Prosimy spróbować, gdy połączenie wróci.',
} as const satisfies InPolish<typeof english>;
