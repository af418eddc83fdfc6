import type { InPolish } from '@fourchairs/shared/words/translator.ts';

import type { translating as english } from '../en-gb/translating.ts';

export const translating: InPolish<typeof english> = {
  change: 'Popraw tłumaczenie ({{language}})',
  save: 'Dodaj obok tych słów',
  need: 'Najpierw wpisz tłumaczenie ({{language}}).',
  failed: 'Nie udało się zapisać. Twój tekst nadal tu jest: spróbuj ponownie.',
};
