import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { join as english } from '../en-gb/join.ts';

/** Words of the page behind a personal link. */
export const join = {
  hello: 'Dzień dobry, {{name}}',
  school: 'Zaprasza {{school}}',
  checking: 'Sprawdzamy link…',
  pictures: 'Obrazki na kartach: Fluent Emoji, Microsoft, licencja MIT.',
  prepare: {
    body: 'Zbliża się spotkanie w szkole. Tutaj można zapisać to, co warto na nim powiedzieć. Nikt tego nie zobaczy, dopóki sami tego nie pokażecie.',
    child:
      'Niedługo jest twoje spotkanie. Możesz przygotować swoją stronę. Nikt jej nie zobaczy, dopóki nie naciśniesz „Pokaż”.',
    action: 'Przygotuj się',
  },
  meeting: {
    body: 'Spotkanie jest gotowe. Aby wejść, wystarczy nacisnąć przycisk.',
    child: 'Twoje spotkanie jest gotowe. Naciśnij przycisk, żeby wejść.',
    action: 'Wejdź',
  },
  saved: {
    body: 'Spotkanie się skończyło. Można przeczytać, co zostało zapisane i ustalone.',
    child: 'Twoje spotkanie się skończyło. Możesz zobaczyć, co wszyscy napisali.',
    action: 'Przeczytaj',
  },
  over: {
    body: 'Dziękujemy za udział w części spotkania, które już się skończyło. Jego zapis jest dla osób zaproszonych na całość. Jeśli powstało podsumowanie, jest ono w zapisie. W razie potrzeby prosimy zapytać szkołę.',
  },
  cancelled: {
    body: 'Spotkanie jest odwołane.',
    child: 'Twojego spotkania nie będzie.',
    action: 'Przeczytaj dlaczego',
  },
  staff: {
    body: 'To osobisty link do spotkań w Państwa szkole.',
    action: 'Wejdź',
  },
  opening: 'Otwieramy…',
  notYou: 'To nie ty, {{name}}? Wyjdź',
  notMine: {
    title: 'Ten link jest dla kogoś innego',
    safe: 'Nic nie zostało nim otwarte i nie ma go już na tej stronie.',
    tell: 'Prosimy powiedzieć szkole, że link trafił pod zły adres, i usunąć wiadomość. Szkoła może go wyłączyć i wysłać nowy do właściwej osoby.',
    own: 'Jeśli szkoła przysłała też własny link, prosimy otworzyć właśnie ten.',
  },
  keep: 'Prosimy nikomu nie przekazywać tego linku. Jest tylko dla jednej osoby.',
  bad: {
    title: 'Ten link nie działa',
    body: 'Może być ucięty albo przepisany z błędem. Prosimy otworzyć go jeszcze raz z wiadomości albo skopiować w całości. Jeśli nadal nie działa, szkoła może przysłać nowy.',
  },
  expired: {
    title: 'Ten link stracił ważność',
    body: 'Dla bezpieczeństwa linki po pewnym czasie przestają działać. Nic nie zginęło. Szkoła może przysłać nowy link.',
  },
  revoked: {
    title: 'Szkoła wyłączyła ten link',
    body: 'Nic nie zginęło. Jeśli link powinien działać, prosimy poprosić szkołę o nowy.',
  },
  busy: {
    title: 'Za dużo prób naraz',
    body: 'Link jest bezpieczny. Prosimy odczekać minutę i spróbować ponownie.',
  },
  trouble: {
    title: 'Nie ma połączenia z serwerem szkoły',
    body: 'Link jest bezpieczny. Prosimy sprawdzić internet i spróbować ponownie.',
  },
  retry: 'Spróbuj ponownie',
} as const satisfies InPolish<typeof english>;
