import type { InPolish } from '#words/translator.ts';

import type { planCodes as english } from '../en-gb/plan-codes.ts';

/** The words for codes of the plan. Terms of English schools are explained, not only translated (docs/glossary.md). */
export const planCodes = {
  area: {
    'communication-and-interaction': 'Porozumiewanie się i kontakt z innymi',
    'cognition-and-learning': 'Myślenie i uczenie się',
    'social-emotional-and-mental-health': 'Emocje, relacje i zdrowie psychiczne',
    'sensory-and-physical': 'Zmysły i sprawność ruchowa',
  },
  supportLevel: {
    universal: 'Dla wszystkich',
    targeted: 'Dodatkowe',
    'targeted-plus': 'Dodatkowe, z poradą',
    specialist: 'Specjalistyczne',
  },
  supportLevelHelp: {
    universal: 'Dla wszystkich: ma je każdy w klasie (universal)',
    targeted: 'Dodatkowe: trochę więcej pomocy (targeted)',
    'targeted-plus': 'Dodatkowe, z poradą: więcej pomocy po poradzie specjalisty (targeted plus)',
    specialist: 'Specjalistyczne: pomoc zaplanowana ze specjalistą (specialist)',
  },
  goal: {
    '-2': 'Gorzej niż na początku albo bez zmian',
    '-1': 'Coś się ruszyło, ale to jeszcze nie to',
    '0': 'Jest tak, jak liczyliśmy',
    '1': 'Trochę lepiej, niż liczyliśmy',
    '2': 'Dużo lepiej, niż liczyliśmy',
  },
  goalShort: {
    '-2': 'Gorzej',
    '-1': 'Coś się ruszyło',
    '0': 'Udało się',
    '1': 'Trochę lepiej',
    '2': 'Dużo lepiej',
  },
  decision: {
    'achieved-stop': 'Cel osiągnięty: kończymy',
    continue: 'Robimy dalej tak samo',
    adapt: 'Robimy dalej, ze zmianami',
    replace: 'Próbujemy innego celu',
    'seek-advice': 'Prosimy specjalistę o radę',
    'request-ehcna':
      'Prosimy gminę (council) o ocenę potrzeb EHC, czyli sprawdzenie, czy potrzebny jest plan pomocy spoza szkoły',
  },
  heldBack: {
    'not-passed-on': 'Nie wszyscy, którzy mieli to robić, o tym wiedzieli',
    'could-not-be-done': 'Nie dało się tego zrobić z przyczyn niezależnych od szkoły',
    'wrong-help': 'To nie była odpowiednia pomoc',
    'too-much': 'Było tego za dużo naraz albo było za trudne',
    'how-measured': 'Nasz sposób mierzenia tego nie pokazał',
    'not-enough': 'Potrzeba więcej pomocy niż ta',
    'something-else': 'Coś innego',
  },
  recordState: {
    draft: 'Szkic',
    shared: 'Do sprawdzenia',
    agreed: 'Uzgodniony',
    differs: 'Uzgodniony, ktoś widzi to inaczej',
    superseded: 'Zastąpiony nowszym zapisem',
  },
  turn: 'Można porozmawiać z dyrekcją szkoły (head teacher), skorzystać ze szkolnej procedury skarg albo zapytać miejscową poradnię SENDIASS, która bezpłatnie i niezależnie doradza rodzinom w sprawach specjalnych potrzeb edukacyjnych.',
  happened: {
    'as-planned': 'Tak, zgodnie z planem',
    partly: 'Częściowo',
    not: 'Nie',
  },
  criterion: {
    'much-less': 'Gorzej niż na początku albo bez zmian',
    less: 'Coś się ruszyło',
    expected: 'Na co liczymy',
    more: 'Trochę lepiej',
    'much-more': 'Dużo lepiej',
  },
} as const satisfies InPolish<typeof english>;
