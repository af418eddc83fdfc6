import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { Stage } from '@fourchairs/shared/domain/stages.ts';

import { inLanguage, type PaperLanguage, tagNow } from './language.ts';
import { markingLanguages, splitLanguages } from './other-languages.ts';
import type { Block } from './paper.ts';
import { printable } from './printable.ts';
import { lastOutcomesSection, newOutcomesSection } from './record/outcomes.ts';
import { barriersSection, strategiesSection, strengthsSection } from './record/points.ts';
import { decisionSection } from './record/sen.ts';
import { actionsSection, supportSection } from './record/support.ts';
import { childSection, concernSection, othersSection } from './record/views.ts';
import type { SavedRecord } from './saved-record.ts';

type Section = (saved: SavedRecord) => Block[];

/** What stands in each stage of the meeting, as the record has it. */
const sectionsOf: Readonly<Record<Stage, readonly Section[]>> = {
  welcome: [],
  'child-says': [childSection],
  working: [strengthsSection, othersSection],
  'last-outcomes': [lastOutcomesSection],
  barriers: [barriersSection],
  'new-outcomes': [newOutcomesSection],
  support: [strategiesSection, supportSection],
  actions: [actionsSection],
  agree: [],
};

/**
 * In a meeting that decides whether SEN Support begins, the stage of last term's outcomes is that of the concern and the
 * decision; outcomes stand there only where some were carried in.
 */
const firstSections: readonly Section[] = [
  concernSection,
  decisionSection,
  (saved) =>
    saved.record.plan.outcomes.some(({ origin }) => origin === 'last')
      ? lastOutcomesSection(saved)
      : [],
];

/** A meeting that is not saved yet, as the sections of its record read it: nobody has answered, nothing came later. */
const unsaved = (record: MeetingRecord): SavedRecord => ({
  version: {
    meetingId: record.meeting.id,
    n: 0,
    title: record.meeting.title,
    at: '',
    hash: '',
    peopleCount: record.people.length,
  },
  record,
  agreements: [],
  recordState: 'draft',
  asked: [],
  replies: [],
  additions: [],
  gaps: [],
});

/** What stands in some stages of a meeting, for somebody who comes for a part of it. */
export const makeGranted = (
  record: MeetingRecord,
  {
    stages,
    isFirst,
  }: {
    readonly stages: readonly Stage[];
    /** Whether it is to decide that SEN Support begins. */
    readonly isFirst: boolean;
  },
  language: PaperLanguage,
): readonly Block[] =>
  inLanguage(language, () => {
    const saved = unsaved(record);
    const blocks = markingLanguages(() =>
      stages
        .flatMap((stage) =>
          isFirst && stage === 'last-outcomes' ? firstSections : sectionsOf[stage],
        )
        .flatMap((section) => section(saved)),
    );
    const paper = { title: '', lang: tagNow(), author: '', foot: '', blocks };
    return printable({ ...paper, blocks: blocks.map((block) => splitLanguages(block)) }).blocks;
  });
