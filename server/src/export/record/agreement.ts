import { answersIn } from '@fourchairs/shared/document/who-is-asked.ts';
import type { Agreement, SaidTranslation } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { Addition } from '@fourchairs/shared/protocol/http/versions.ts';
import {
  addedKey,
  answerKey,
  isRecordLanguage,
  recordLanguage,
} from '@fourchairs/shared/words/came-in.ts';
import { gapPlace } from '@fourchairs/shared/words/gap-place.ts';

import { formatDay, formatDayOf, formatInstant, languageName } from '../format.ts';
import { partIn } from '../language.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, bullets, heading, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

const titleOf = ({ record }: SavedRecord, id: string | null): string | null => {
  const { outcomes, support, actions } = record.plan;
  return (
    outcomes.find((each) => each.id === id)?.title.text ??
    [...support, ...actions].find((each) => each.id === id)?.what.text ??
    null
  );
};

const whenAndHow = (saved: SavedRecord, answer: Agreement): string => {
  const name = nameOf(saved, answer.typedBy);
  const day = answer.signedOn ? formatDay(answer.signedOn) : '';
  const parts = [
    formatInstant(answer.at),
    t(`agree.${answerKey(answer)}`, { name, day }),
    answer.words === '' || isRecordLanguage(answer.lang)
      ? null
      : t('agree.language', { language: languageName(answer.lang) }),
  ];
  return parts.filter((part) => part !== null).join(', ');
};

/** The same in another language, after the words themselves, with who put it into that and when. */
const besideBlocks = (
  saved: SavedRecord,
  beside: SaidTranslation | undefined,
  quote: string,
): Block[] => {
  if (beside === undefined) return [];
  const { lang, by, typedBy, at, behind = false } = beside;
  const names = {
    name: nameOf(saved, by),
    typed: nameOf(saved, typedBy),
    language: languageName(lang),
  };
  const who = t(by === typedBy ? 'said.translated' : 'said.translatedTyped', names);
  const line = `${who}, ${formatInstant(at)}`;
  return [
    paragraph(quote, { tone: 'quote', ...partIn(lang) }),
    paragraph(behind ? t('said.behind', { line }) : line, { tone: 'small' }),
  ];
};

/** Beside a difference: the school's words, or that there are none, and where to turn. */
const schoolBlocks = (saved: SavedRecord, { personId }: Agreement): Block[] => {
  const reply = saved.replies.find((each) => each.personId === personId);
  return [
    ...(reply === undefined
      ? [paragraph(t('agree.schoolNone'))]
      : [
          paragraph(t('agree.school', { name: nameOf(saved, reply.by) })),
          paragraph(t('said.quote', { words: reply.words }), {
            tone: 'quote',
            ...partIn(recordLanguage),
          }),
        ]),
    paragraph(t('codes:turn'), { tone: 'small' }),
  ];
};

const answerBlocks = (saved: SavedRecord, answer: Agreement): Block[] => {
  const about = titleOf(saved, answer.about);
  const name = nameOf(saved, answer.personId);
  return [
    { kind: 'paragraph', runs: [{ text: t(`agree.${answer.answer}`, { name }), bold: true }] },
    ...(about === null
      ? []
      : [paragraph(t('agree.about', { what: spokenIn(recordLanguage, about) }))]),
    ...(answer.words === ''
      ? []
      : [
          paragraph(t('said.quote', { words: answer.words }), {
            tone: 'quote',
            ...partIn(answer.lang),
          }),
        ]),
    paragraph(whenAndHow(saved, answer), { tone: 'small' }),
    ...besideBlocks(
      saved,
      answer.translation,
      t('said.quote', { words: answer.translation?.words ?? '' }),
    ),
    ...(answer.answer === 'differs' ? schoolBlocks(saved, answer) : []),
  ];
};

/** What each person says to the whole record. Silence is said to be silence. */
export const agreeSection = (saved: SavedRecord): Block[] => [
  heading(2, t('agree.title')),
  paragraph(t('agree.state', { state: t(`codes:recordState.${saved.recordState}`) })),
  ...answersIn(saved.record.people, saved.agreements, saved.asked).flatMap(({ person, answer }) => {
    if (answer !== null) return answerBlocks(saved, answer);
    const key = person.role === 'child' ? 'agree.childNotYet' : 'agree.notYet';
    return [paragraph(t(key, { name: nameOf(saved, person.id) }))];
  }),
];

const addedLine = (saved: SavedRecord, added: Addition) => {
  const { name, at, typedBy, lang, paperDay } = added;
  const key = addedKey(added);
  const day = paperDay ? formatDay(paperDay) : '';
  const parts = [
    t('add.line', { name, when: formatInstant(at) }),
    key === null ? null : t(`agree.${key}`, { name: nameOf(saved, typedBy), day }),
    isRecordLanguage(lang) ? null : t('agree.language', { language: languageName(lang) }),
  ];
  return parts.filter((part) => part !== null).join(', ');
};

/** Words that came after the meeting, each with who said it, who typed it and when. */
export const additionsSection = (saved: SavedRecord): Block[] =>
  saved.additions.length === 0
    ? []
    : [
        heading(2, t('add.section')),
        ...saved.additions.flatMap((added) => [
          paragraph(added.words, {
            tone: 'quote',
            ...partIn(added.lang),
          }),
          paragraph(addedLine(saved, added), { tone: 'small' }),
          ...besideBlocks(saved, added.translation, added.translation?.words ?? ''),
        ]),
      ];

/** What was taken out of the record after it was saved: when, why and by whom. */
export const gapsSection = (saved: SavedRecord): Block[] =>
  saved.gaps.length === 0
    ? []
    : [
        heading(2, t('gaps.title')),
        ...bullets(
          saved.gaps.map(({ field, at, askedBy, confirmedBy, reason }) =>
            t('gaps.line', {
              day: formatDayOf(at),
              where: gapPlace(field, { t, nameOf: (id) => nameOf(saved, id) }),
              asked: askedBy.name,
              confirmed: confirmedBy.name,
              reason: t(`gaps.reasons.${reason}`),
            }),
          ),
        ),
        paragraph(t('gaps.check')),
      ];
