import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { crossing as english } from '../en-gb/crossing.ts';

/** Words for choosing what of another sitting comes into this one; they come with the list. */
export const crossing = {
  lead: 'Prosimy zaznaczyć, co ma trafić na to spotkanie. Przeczytają to wszyscy jego uczestnicy, z imieniem osoby, która to wpisuje. Wypowiedzi zostają przy tych, kto je wypowiada.',
  notYet:
    'Tam jeszcze niczego nie odczytano. Najpierw trzeba to odczytać, potem można tu wybierać.',
  nothing: 'Nie ma z czego wybierać: wszystko już tu jest albo plan jest pusty.',
  theirs: 'Słowa osoby, która spotyka się osobno: trafią tu w jej brzmieniu.',
  partly: 'Weź także słowa tej osoby',
  partlyHelp:
    'Część tego pochodzi od osoby, która spotyka się osobno. Bez zaznaczenia ta część tu nie trafi.',
  preview: 'Co przeczytają wszyscy na tym spotkaniu',
  previewNone: 'Nic jeszcze nie jest zaznaczone.',
  save: 'Wstaw do tego spotkania',
  saving: 'Wstawiamy…',
  failed: 'Nie udało się. Nic się tu nie zmieniło. Prosimy spróbować ponownie.',
  done: 'To jest teraz na tym spotkaniu. „Cofnij” usunie to stąd.',
} as const satisfies InPolish<typeof english>;
