import { PaperContext, type PaperContent } from '../model/paper-context.ts';
import { ActionsSection } from './actions-section.tsx';
import { AdditionsSection } from './additions-section.tsx';
import { AgreeSection } from './agree-section.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { BesidePeoplePart } from './beside-people-part.tsx';
import { CompareBar } from './compare-bar.tsx';
import { GapsPart } from './gaps-part.tsx';
import { NextSection } from './next-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { LastOutcomesSection, NewOutcomesSection } from './outcome-sections.tsx';
import { PaperFoot, PaperHead } from './paper-head.tsx';
import {
  BarriersSection,
  ParkedSection,
  StrategiesSection,
  StrengthsSection,
} from './points-section.tsx';
import { ReportsPart } from './reports-part.tsx';
import { SenPart } from './sen-part.tsx';
import { SupportSection } from './support-section.tsx';
import { ChildSection, OthersSection } from './views-sections.tsx';

import styles from './paper.module.css';

/** The whole record as a document on paper, in the order of the meeting; while comparing, with what changed in place. */
export const Paper = ({
  content,
  meetingId,
  onStopComparing,
}: {
  content: PaperContent;
  /** The meeting this page is for; the paper may be of an earlier one. */
  meetingId: string;
  onStopComparing: () => void;
}) => (
  <PaperContext value={content}>
    <div className={styles['paper']}>
      <PaperHead />
      <CompareBar onStop={onStopComparing} />
      <AttendanceSection />
      <BesidePeoplePart />
      <SenPart />
      <ChildSection />
      <OthersSection />
      <ReportsPart meetingId={meetingId} />
      <StrengthsSection />
      <LastOutcomesSection />
      <BarriersSection />
      <NewOutcomesSection />
      <StrategiesSection />
      <SupportSection />
      <ActionsSection />
      <ParkedSection />
      <NotesSection />
      <NextSection />
      <AgreeSection />
      <AdditionsSection />
      <GapsPart />
      <PaperFoot />
    </div>
  </PaperContext>
);
