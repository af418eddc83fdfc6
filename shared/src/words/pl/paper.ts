import type { InPolish } from '#words/translator.ts';

import type { paper as english } from '../en-gb/paper.ts';

/** Words that stand on papers and not on the screen. */
export const paper = {
  page: 'Strona {{page}} z {{pages}}',
  foot: '{{title}}, wersja {{n}}',
  answer: 'Odpowiedź',
  name: 'Imię i nazwisko',
  role: 'Kim jest ta osoba',
  how: 'Sposób udziału',
  outcomeGone: 'Dotyczy celu, który został usunięty',
  drawing: 'Rysunek: {{name}}',
  profile: {
    title: '{{name}}: profil na jednej stronie',
    foot: 'Stan na: {{day}}. Dla wszystkich, którzy uczą i pomagają.',
    likes: '{{name}}: co ludzie lubią i cenią',
    important: '{{name}}: co jest ważne',
    help: '{{name}}: jak dobrze pomagać',
    none: 'Na tym spotkaniu nikt o tym nie mówił. Warto zapytać: {{name}}.',
    before: '{{words}} (powiedziane: {{day}})',
    saidBy: '{{words}} ({{name}})',
    translated: '{{words}} ({{translation}}. {{line}})',
  },
  missing:
    'Część liter na tym papierze jest w piśmie, którego nie da się wydrukować. Zamiast nich stoi ◻. Na ekranie są wszystkie.',
} as const satisfies InPolish<typeof english>;
