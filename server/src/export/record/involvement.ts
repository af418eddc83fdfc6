import { involvementLines } from '@fourchairs/shared/words/involvement-lines.ts';

import { formatDayOf } from '../format.ts';
import { type Block, bullets, heading } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { ofProfessionals as t } from '../words.ts';

/** Each professional who was invited, and which of the family agreed that they help. */
export const involvementSection = (saved: SavedRecord): Block[] => {
  const { involvement, people } = saved.record;
  if (involvement === undefined) return [];
  const tools = { t, nameOf: (id: string) => nameOf(saved, id), dayOf: formatDayOf };
  const lines = people
    .filter(({ role }) => role === 'professional')
    .map(({ id, name }) => {
      const said = involvementLines(id, involvement, tools).join(' ');
      return said === ''
        ? t('involvement.unsaid', { name })
        : t('involvement.line', { name, said });
    });
  return [heading(2, t('involvement.record')), ...bullets(lines)];
};
