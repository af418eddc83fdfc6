import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { LatePart } from '#components/late-part.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { Pill, type PillTone } from '#components/pill.tsx';
import { Small } from '#components/text.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode } from '#lib/late-code.ts';
import { CalendarButton } from '#session/calendar-button.tsx';
import { useSayMarks } from '#session/use-say-marks.ts';

import { useOpenMeeting } from '../model/use-open-meeting.ts';
import { LinksPanel } from './links-panel.tsx';

import styles from './meeting-card.module.css';

const tones: Readonly<Record<PupilMeeting['state'], PillTone>> = {
  planned: 'accent',
  live: 'good',
  saved: 'neutral',
  cancelled: 'warn',
};

/** Into a meeting that goes on or will; of one that does not, only what there is to read. */
const pressWords = {
  planned: 'pupil.enter',
  live: 'pupil.enter',
  cancelled: 'pupil.readCancelled',
  saved: 'pupil.read',
} as const;

const OpenButton = ({ meeting, about }: { meeting: PupilMeeting; about: string }) => {
  const { t } = useTranslation('pupils');
  const open = useOpenMeeting(meeting);
  const words = t(pressWords[meeting.state]);
  return (
    <>
      <Button
        variant={meeting.state === 'live' ? 'main' : 'outline'}
        pending={open.isPending}
        about={about}
        onPress={() => open.mutate()}
      >
        {open.isPending ? t('pupil.entering') : words}
      </Button>
      {open.error !== null && (
        <Banner tone="error" live="alert">
          {open.error.message === '' ? t('pupil.enterFailed') : open.error.message}
        </Banner>
      )}
    </>
  );
};

/** More about a meeting, behind a button. One just made shows its links at once, with focus there. */
const More = ({
  words,
  about,
  startsOpen = false,
  children,
}: {
  words: { open: string; hide: string };
  about: string;
  startsOpen?: boolean;
  children: ReactNode;
}) => {
  const [open, setOpen] = useState(startsOpen);
  const toggle = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (startsOpen) toggle.current?.focus();
  }, [startsOpen]);
  return (
    <>
      <Button
        ref={toggle}
        variant="quiet"
        icon={open ? ChevronUp : ChevronDown}
        expanded={open}
        controls={id}
        about={about}
        onPress={() => setOpen(!open)}
      >
        {open ? words.hide : words.open}
      </Button>
      <div id={id} hidden={!open} className={styles['links']}>
        {open && children}
      </div>
    </>
  );
};

/** Comes when somebody asks for it. */
const courseCode = createLateCode(async () => {
  const [{ CoursePanel }] = await Promise.all([
    import('./course-panel.tsx'),
    loadWords(['pupilCourse']),
  ]);
  return CoursePanel;
});

interface CardProps {
  meeting: PupilDetail['meetings'][number];
  detail: PupilDetail;
}

const Course = ({ meeting, detail }: CardProps) => {
  const { t } = useTranslation('pupils');
  return (
    <LatePart
      code={courseCode}
      coming={<Loading text={t('links.loading')} lines={4} />}
      lostTitle={t('trouble.passing.title')}
      lostBody={t('trouble.passing.body')}
      retryWord={t('trouble.retry')}
    >
      {(CoursePanel) => <CoursePanel meeting={meeting} detail={detail} />}
    </LatePart>
  );
};

/** That it was moved or cancelled, by whom, and why. */
const Changed = ({ meeting: { dateChange: change }, detail }: CardProps) => {
  const child = detail.pupil.preferredName;
  const { t } = useTranslation('pupils');
  const sayMarks = useSayMarks();
  if (change === null) return null;
  const { byName: name, why, from, to, forChild } = sayMarks(change);
  const because = why === '' ? '' : t('pupil.movedWhy', { why });
  const said =
    to === null
      ? t('pupil.cancelledBy', { name, why })
      : `${t('pupil.movedBy', { when: formatPlanned(from), name })} ${because}`;
  const reads = forChild && why !== '' ? t('pupil.childReadsWhy', { name: child }) : '';
  return <Small>{`${said} ${reads}`.trim()}</Small>;
};

/** Where people are kept apart: whose sitting it is, or that it opens to none of them. */
const SittingOf = ({ meeting: { sittingOf: names, closed } }: Pick<CardProps, 'meeting'>) => {
  const { t } = useTranslation('pupils');
  if (names === undefined) return null;
  if (closed === true) return <Small>{t('pupil.closedToBoth')}</Small>;
  return <Small>{t('pupil.sittingOf', { names: names.join(', ') })}</Small>;
};

/** One meeting of a pupil: its state, the way in, everybody's links, and what to do when plans change. */
export const MeetingCard = ({ meeting, detail, justMade }: CardProps & { justMade: boolean }) => {
  const { t } = useTranslation('pupils');
  const { id, title, state, plannedAt } = meeting;
  const when = formatPlanned(plannedAt, 'year');
  const about = t('pupil.aboutMeeting', { title, when });
  return (
    <Card
      as="article"
      title={title}
      tags={<Pill tone={tones[state]}>{t(`pupil.state.${state}`)}</Pill>}
    >
      <Stack>
        <p>{when}</p>
        <Changed meeting={meeting} detail={detail} />
        <SittingOf meeting={meeting} />
        <Row>
          <OpenButton meeting={meeting} about={about} />
          {state !== 'saved' && (
            <CalendarButton
              of={{ meetingId: id, asStaff: true }}
              about={about}
              cancelled={state === 'cancelled'}
            />
          )}
          <More
            words={{ open: t('pupil.links'), hide: t('pupil.hideLinks') }}
            about={about}
            startsOpen={justMade}
          >
            <LinksPanel meeting={meeting} detail={detail} />
          </More>
          {state !== 'saved' && (
            <More words={{ open: t('pupil.changes'), hide: t('pupil.hideChanges') }} about={about}>
              <Course meeting={meeting} detail={detail} />
            </More>
          )}
        </Row>
      </Stack>
    </Card>
  );
};
