import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { room as english } from '../en-gb/room.ts';

/** Words of the room's screen: one laptop on a projector. */
export const room = {
  writeFor: 'Piszę za…',
  writingFor: 'Teraz zapisujemy słowa: {{name}}',
  askLead:
    'Tylko osoba prowadząca może pozwolić pisać za tę osobę: {{name}}. Wybiera się to w „Osoby”.',
  scribeFailed: 'Jeszcze nie można zapisywać słów: {{name}}. Prosimy wybrać tę osobę ponownie.',
  shared: 'To, co tu piszemy, jest wspólne. W zapisie stoi, że wpisuje to {{name}}.',
  both: 'To, co piszemy w planie, jest wspólne. W zapisie stoi, że wpisuje to {{name}}.',
  hidden: 'Będzie widać, gdy wszyscy obecni powiedzą swoje.',
  reveal: 'Pokaż, co widzi każdy z nas',
  everyoneTo: 'Wszyscy do etapu: {{stage}}',
} as const satisfies InPolish<typeof english>;
