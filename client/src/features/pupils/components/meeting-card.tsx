import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { Pill, type PillTone } from '#components/pill.tsx';
import { formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useOpenMeeting } from '../model/use-open-meeting.ts';
import { LinksPanel } from './links-panel.tsx';

import styles from './meeting-card.module.css';

const tones: Readonly<Record<PupilMeeting['state'], PillTone>> = {
  planned: 'accent',
  live: 'good',
  saved: 'neutral',
};

const OpenButton = ({ meeting, about }: { meeting: PupilMeeting; about: string }) => {
  const { t } = useTranslation('pupils');
  const open = useOpenMeeting(meeting);
  const isSaved = meeting.state === 'saved';
  const words = t(isSaved ? 'pupil.read' : 'pupil.enter');
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

/** Everybody's links behind a button. A meeting just made shows them at once, with focus there. */
const Links = ({
  meeting,
  detail,
  about,
  startsOpen,
}: {
  meeting: PupilMeeting;
  detail: PupilDetail;
  about: string;
  startsOpen: boolean;
}) => {
  const { t } = useTranslation('pupils');
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
        {t(open ? 'pupil.hideLinks' : 'pupil.links')}
      </Button>
      <div id={id} hidden={!open} className={styles['links']}>
        {open && <LinksPanel meeting={meeting} detail={detail} />}
      </div>
    </>
  );
};

/** One meeting of a pupil: its state, the way in, and everybody's links. */
export const MeetingCard = ({
  meeting,
  detail,
  justMade,
}: {
  meeting: PupilMeeting;
  detail: PupilDetail;
  justMade: boolean;
}) => {
  const { t } = useTranslation('pupils');
  const { title, state, plannedAt } = meeting;
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
        <Row>
          <OpenButton meeting={meeting} about={about} />
          <Links meeting={meeting} detail={detail} about={about} startsOpen={justMade} />
        </Row>
      </Stack>
    </Card>
  );
};
