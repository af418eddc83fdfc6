import type { MeetingRecord, RecordPerson } from '@fourchairs/shared/document/record.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { formatClock, formatDay, formatDayOf } from '../format.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, bullets, heading, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

const howOf = (entry: MeetingRecord['attendance'][number] | undefined): string => {
  if (entry === undefined) return t('people.notNoted');
  const how = t(`people.how.${entry.how}`);
  const from = entry.from === null ? null : formatClock(entry.from);
  const to = entry.to === null ? null : formatClock(entry.to);
  if (from !== null && to !== null) return t('people.fromTo', { how, from, to });
  if (from !== null) return t('people.fromOnly', { how, from });
  return to === null ? how : t('people.toOnly', { how, to });
};

const fullName = (saved: SavedRecord, { id, name: full, shownAs }: RecordPerson): string => {
  const name = nameOf(saved, id);
  return shownAs === '' || full.includes(shownAs) ? name : t('people.shownAs', { name, shownAs });
};

/** That it was held without the family, why, and how the school had tried to reach them. */
const awayBlocks = ({ record: { attempts = [], withoutFamily } }: SavedRecord): Block[] => {
  const lines = attempts.map(({ day, how, words, byName: name }) => {
    const values = { day: formatDay(day), how: t(`codes:attempts.${how}`), name };
    return t(words === '' ? 'away.line' : 'away.lineWords', {
      ...values,
      words: spokenIn(recordLanguage, words),
    });
  });
  return [
    ...(withoutFamily === undefined
      ? []
      : [
          heading(3, t('away.title')),
          paragraph(
            t('away.why', {
              why: spokenIn(recordLanguage, withoutFamily.why),
              name: withoutFamily.byName,
            }),
          ),
        ]),
    ...(lines.length === 0 ? [] : [heading(3, t('away.tried')), ...bullets(lines)]),
  ];
};

/** Whose words came on paper, and who typed them up when. */
const paperBlocks = (saved: SavedRecord): Block[] => {
  const lines = (saved.record.typedUp ?? []).map(({ person, day, replaces, typedBy, at }) =>
    t(replaces ? 'people.paper.instead' : 'people.paper.line', {
      name: nameOf(saved, person),
      day: formatDay(day),
      typed: nameOf(saved, typedBy),
      when: formatDayOf(at),
    }),
  );
  return lines.length === 0 ? [] : [heading(3, t('people.paper.title')), ...bullets(lines)];
};

/** Who took part and how, as the lead noted it. */
export const peopleSection = (saved: SavedRecord): Block[] => {
  const { people, attendance } = saved.record;
  const { scribe = null, timekeeper = null } = saved.record.plan;
  const jobsOf = ({ id, isLead, hasResponsibility }: RecordPerson): string[] => [
    ...(hasResponsibility === true ? [t('people.responsible')] : []),
    ...(isLead ? [t('people.leads')] : []),
    ...(id === scribe ? [t('people.scribe')] : []),
    ...(id === timekeeper ? [t('people.timekeeper')] : []),
  ];
  const rows = people.map((person) => [
    fullName(saved, person),
    [t(`roles:${person.role}`), ...jobsOf(person)].join(', '),
    howOf(attendance.find(({ personId }) => personId === person.id)),
  ]);
  return [
    heading(2, t('people.title')),
    {
      kind: 'table',
      caption: null,
      columns: [t('paper:name'), t('paper:role'), t('paper:how')],
      rows,
    },
    ...awayBlocks(saved),
    ...paperBlocks(saved),
  ];
};
