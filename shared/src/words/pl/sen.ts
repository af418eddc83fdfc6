import type { sen as english } from '../en-gb/sen.ts';
import type { InPolish } from '../translator.ts';

export const sen = {
  nothing: 'Nic nie zapisano.',
  told: {
    title: 'Formalne powiadomienie rodziny',
    lead: 'Szkoła musi formalnie powiadomić rodzinę, że {{name}} ma wsparcie SEN (SEN Support). Tu można zapisać, kiedy to się stało.',
    leadRead:
      'Szkoła musi formalnie powiadomić rodzinę, że {{name}} ma wsparcie SEN (SEN Support).',
    line: '{{name}}: powiadomienie {{how}} ({{day}}). Powiadamia {{by}}, zapisuje {{notedBy}}.',
    leads: {
      end: 'Szkoła musi powiadomić rodzinę, że wsparcie SEN (SEN Support) się kończy i dlaczego: {{name}}. Tu można zapisać, kiedy to się stało.',
      'not-now':
        'Szkoła powiadamia rodzinę, że wsparcie SEN (SEN Support) na razie się nie zaczyna i dlaczego: {{name}}. Tu można zapisać, kiedy to się stało.',
    },
    leadsRead: {
      end: 'Szkoła musi powiadomić rodzinę, że wsparcie SEN (SEN Support) się kończy i dlaczego: {{name}}.',
      'not-now':
        'Szkoła powiadamia rodzinę, że wsparcie SEN (SEN Support) na razie się nie zaczyna i dlaczego: {{name}}.',
    },
    lines: {
      end: '{{name}}: powiadomienie, że wsparcie SEN się kończy i dlaczego, {{how}} ({{day}}). Powiadamia {{by}}, zapisuje {{notedBy}}.',
      'not-now':
        '{{name}}: powiadomienie, że wsparcie SEN na razie się nie zaczyna i dlaczego, {{how}} ({{day}}). Powiadamia {{by}}, zapisuje {{notedBy}}.',
    },
    none: '{{name}}: jeszcze nic o tym nie zapisano.',
    how: {
      letter: 'w liście',
      email: 'w e-mailu',
      meeting: 'na spotkaniu',
      phone: 'przez telefon',
    },
    ways: {
      letter: 'W liście',
      email: 'W e-mailu',
      meeting: 'Na spotkaniu',
      phone: 'Przez telefon',
    },
    open: 'Zapisz powiadomienie',
    who: 'Kogo powiadomiono?',
    way: 'Jak?',
    day: 'Którego dnia?',
    by: 'Kto powiadomił?',
    note: 'Zapisz',
    takeBack: 'Wycofaj',
    needWho: 'Prosimy zaznaczyć, kogo powiadomiono.',
    needBy: 'Prosimy napisać, kto powiadomił.',
    needDay: 'Prosimy wybrać dzień.',
    future: 'Ten dzień dopiero nadejdzie. Prosimy zapisać to później.',
    failed: 'Nie udało się zapisać. Prosimy spróbować ponownie.',
    record: 'Formalne powiadomienie rodziny',
  },
  concern: {
    title: 'Co budzi niepokój',
    lead: 'Kto się niepokoi, o co i od kiedy, własnymi słowami. Każdy może napisać to na swojej stronie przed spotkaniem i pokazać tutaj.',
    none: 'Nikt jeszcze nie pokazał, co budzi niepokój.',
    day: 'Po raz pierwszy',
  },
  decision: {
    title: {
      start: 'Czy zaczyna się wsparcie SEN (SEN Support)?',
      'go-on': 'Czy wsparcie SEN (SEN Support) trwa dalej?',
    },
    lead: {
      start:
        'Wsparcie SEN (SEN Support) to dodatkowa pomoc, którą szkoła planuje razem z rodziną i sprawdza w każdym okresie: {{name}}. Decyduje szkoła, po wysłuchaniu wszystkich, i mówi dlaczego.',
      'go-on':
        'Na każdym spotkaniu szkoła sprawdza ze wszystkimi, czy pomoc nadal jest właściwa. Jeśli nic tu nie zapisano, trwa dalej.',
    },
    none: {
      start: 'Jeszcze nic nie postanowiono.',
      'go-on': 'Nic innego nie zapisano: wsparcie SEN trwa dalej.',
    },
    before: {
      start: 'Początek wsparcia SEN: {{day}}.',
      'not-now': 'Decyzja ({{day}}): na razie bez wsparcia SEN.',
      'go-on': 'Decyzja ({{day}}): wsparcie SEN trwa dalej.',
      less: 'Mniej wsparcia od: {{day}}.',
      end: 'Koniec wsparcia SEN: {{day}}.',
    },
    undated: {
      start: 'Wsparcie SEN już się zaczęło.',
      'not-now': 'Decyzja: na razie bez wsparcia SEN.',
      'go-on': 'Decyzja: wsparcie SEN trwa dalej.',
      less: 'Wsparcia jest mniej niż wcześniej.',
      end: 'Wsparcie SEN się skończyło.',
    },
    what: {
      start: 'Wsparcie SEN się zaczyna',
      'not-now': 'Na razie bez wsparcia SEN',
      'go-on': 'Wsparcie SEN trwa dalej bez zmian',
      less: 'Wsparcie SEN trwa dalej, z mniejszą pomocą',
      end: 'Wsparcie SEN się kończy',
    },
    again:
      'Każdy może w dowolnej chwili powiedzieć, że znów coś budzi niepokój, i poprosić szkołę o nowe spotkanie.',
    decided: 'Decyzja: {{day}}. Zapisuje {{by}}.',
    why: 'Dlaczego',
    instead: 'Co będzie zamiast tego',
    stays: 'Co zostaje',
    open: 'Zapisz decyzję',
    change: 'Zmień zapisaną decyzję',
    question: 'Jaka jest decyzja?',
    whyAsk: 'Dlaczego?',
    insteadAsk: 'Co będzie zamiast tego?',
    staysAsk: 'Co zostaje?',
    day: 'Którego dnia?',
    note: 'Zapisz',
    takeBack: 'Wycofaj',
    needWhat: 'Prosimy wybrać decyzję.',
    needWhy: 'Prosimy napisać dlaczego.',
    needInstead: 'Prosimy napisać, co będzie zamiast tego.',
    needDay: 'Prosimy wybrać dzień.',
    future: 'Ten dzień dopiero nadejdzie. Prosimy zapisać to po podjęciu decyzji.',
    failed: 'Nie udało się zapisać. Słowa nadal tu są. Prosimy spróbować ponownie.',
    record: 'Wsparcie SEN (SEN Support)',
  },
  plan: {
    title: 'Co dalej',
    kind: 'Rodzaj planu teraz',
    types: {
      agreement: 'Porozumienie',
      'support-plan': 'Szkolny plan wsparcia',
      'more-support': 'Plan z większym wsparciem',
    },
    help: {
      agreement: 'Dom i szkoła ustalają, kto co robi. Na razie nic więcej nie jest potrzebne.',
      'support-plan': 'Szkoła planuje z rodziną dodatkową pomoc i sprawdza ją w każdym okresie.',
      'more-support':
        'Szkoła daje więcej pomocy, niż potrzebuje większość uczniów, często z poradą z zewnątrz.',
    },
    missed_one: '{{count}} cel nie został osiągnięty w terminie. Następny krok to wtedy:',
    missed_few: '{{count}} cele nie zostały osiągnięte w terminie. Następny krok to wtedy:',
    missed_many: '{{count}} celów nie zostało osiągniętych w terminie. Następny krok to wtedy:',
    missed_other: '{{count}} celu nie osiągnięto w terminie. Następny krok to wtedy:',
    steps: {
      agreement: 'Porozumienie: kto co robi w domu i w szkole.',
      'support-plan':
        'Szkolny plan wsparcia: dodatkowa pomoc, z tym, kto ją daje, jak często i jak długo.',
      'more-support': 'Więcej wsparcia w planie i porada specjalisty.',
      ehc: 'Zwrócić się do gminy (council) o ocenę potrzeb EHC (EHC needs assessment). Sprawdza ona, czy potrzeba więcej pomocy, niż szkoła zwykle może dać: {{name}}.',
    },
  },
  right: {
    own: 'O ocenę potrzeb EHC (EHC needs assessment) można też zwrócić się do gminy (council) samodzielnie, w każdej chwili. Zgoda szkoły nie jest potrzebna.',
    parents:
      'Rodzice mogą też w każdej chwili sami zwrócić się do gminy (council) o ocenę potrzeb EHC (EHC needs assessment). Zgoda szkoły nie jest potrzebna.',
    young:
      '{{name}} może też w każdej chwili zwrócić się do gminy (council) o ocenę potrzeb EHC (EHC needs assessment). Zgoda szkoły nie jest potrzebna.',
    all: 'Rodzice, a po ukończeniu obowiązku szkolnego w wieku 16 lat sam młody człowiek, mogą też w każdej chwili zwrócić się do gminy (council) o ocenę potrzeb EHC (EHC needs assessment). Zgoda szkoły nie jest potrzebna.',
  },
  turnTo: {
    title: 'Gdzie dowiedzieć się więcej',
    informationReport: 'Jak pomaga nasza szkoła (SEN information report)',
    localOffer: 'Pomoc w naszej okolicy (Local Offer)',
    sendiass: 'Bezpłatna porada, która nie pochodzi od szkoły (SENDIASS)',
    opens: '{{name}}, otwiera inną stronę',
    line: '{{name}}: {{address}}',
  },
} as const satisfies InPolish<typeof english>;
