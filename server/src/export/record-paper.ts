import { formatDay, formatDayOf } from './format.ts';
import { tagNow } from './language.ts';
import { type Block, heading, type Paper, paragraph } from './paper.ts';
import { additionsSection, agreeSection, gapsSection } from './record/agreement.ts';
import { involvementSection } from './record/involvement.ts';
import { notesSection } from './record/notes.ts';
import { lastOutcomesSection, newOutcomesSection } from './record/outcomes.ts';
import { peopleSection } from './record/people.ts';
import {
  barriersSection,
  parkedSection,
  strategiesSection,
  strengthsSection,
} from './record/points.ts';
import { reportsSection } from './record/reports.ts';
import { senSection, turnToSection } from './record/sen.ts';
import { actionsSection, supportSection } from './record/support.ts';
import { childSection, othersSection } from './record/views.ts';
import type { SavedRecord } from './saved-record.ts';
import { reviewTitle, t } from './words.ts';

/** What this paper is, whose, and from when. */
const head = ({ record }: SavedRecord): Block[] => {
  const { pupil, meeting, school, plan } = record;
  const place = [pupil.yearGroup, pupil.className, school].filter((part) => part !== '').join(', ');
  const next =
    plan.nextDate === null ? t('nextNone') : t('nextBy', { day: formatDay(plan.nextDate) });
  return [
    heading(1, t('planTitle', { name: pupil.preferredName })),
    paragraph(
      `${t('held', { review: reviewTitle(meeting.title), day: formatDay(meeting.plannedAt) })} ${next}`,
    ),
    paragraph(t('pupilLine', { fullName: pupil.fullName, place })),
  ];
};

const nextSection = ({ record: { plan } }: SavedRecord): Block[] => [
  heading(2, t('nextReview')),
  paragraph(plan.nextDate === null ? t('nextNone') : formatDay(plan.nextDate)),
];

/** When it was saved, and the code that shows whether a letter was changed. */
const foot = ({ version }: SavedRecord): Block[] => [
  paragraph(t('foot', { when: formatDayOf(version.at), n: version.n }), { tone: 'small' }),
  paragraph(`${t('check', { hash: version.hash.slice(0, 16) })} ${t('checkHelp')}`, {
    tone: 'small',
  }),
];

const planSections = [
  head,
  peopleSection,
  senSection,
  involvementSection,
  childSection,
  othersSection,
  reportsSection,
  strengthsSection,
  lastOutcomesSection,
  barriersSection,
  newOutcomesSection,
  strategiesSection,
  supportSection,
  actionsSection,
  parkedSection,
  notesSection,
  nextSection,
  turnToSection,
];
const sections = [...planSections, agreeSection, additionsSection, gapsSection, foot];

/** What people wrote in the meeting, without what they said of it. */
export const planBlocks = (saved: SavedRecord): Block[] =>
  planSections.flatMap((section) => section(saved));

/** The whole record as a paper, in the order of the meeting: from the frozen version only. */
export const recordPaper = (saved: SavedRecord): Paper => {
  const title = reviewTitle(saved.version.title);
  return {
    title,
    lang: tagNow(),
    author: saved.record.school,
    foot: t('paper:foot', { title, n: saved.version.n }),
    blocks: sections.flatMap((section) => section(saved)),
  };
};
