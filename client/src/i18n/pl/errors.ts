import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { errors as english } from '../en-gb/errors.ts';

/** What happened, what is safe, what to do. */
export const errors = {
  somethingBroke: {
    title: 'Coś poszło nie tak na tej stronie',
    body: 'Wszystko, co zostało zapisane, jest bezpieczne. Prosimy wczytać stronę ponownie.',
    reload: 'Wczytaj stronę ponownie',
  },
  notFound: {
    title: 'Prosimy otworzyć link od szkoły',
    body: 'Pod tym adresem nic nie ma. Spotkanie otwiera się z osobistego linku: jest w wiadomości od szkoły, a szkoła może go wysłać jeszcze raz.',
  },
  pageNotLoaded: {
    title: 'Nie udało się wczytać tej strony',
    body: 'Może brakować internetu. Nic nie zginęło. Prosimy sprawdzić połączenie i spróbować ponownie.',
    retry: 'Spróbuj ponownie',
  },
  partNotLoaded: { title: 'Nie udało się wczytać tej części' },
} as const satisfies InPolish<typeof english>;
