import type { PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { ChevronDown } from 'lucide-react';
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

/** One meeting of a pupil: its state, the way in, and everybody's links. A meeting just made shows its links at once. */
export const MeetingCard = ({
  meeting,
  justMade,
}: {
  meeting: PupilMeeting;
  justMade: boolean;
}) => {
  const { t } = useTranslation('pupils');
  const [linksOpen, setLinksOpen] = useState(justMade);
  const toggle = useRef<HTMLButtonElement>(null);
  const linksId = useId();
  const when = formatPlanned(meeting.plannedAt, 'year');
  const about = t('pupil.aboutMeeting', { title: meeting.title, when });
  useEffect(() => {
    if (justMade) toggle.current?.focus();
  }, [justMade]);
  return (
    <Card
      as="article"
      title={meeting.title}
      tags={<Pill tone={tones[meeting.state]}>{t(`pupil.state.${meeting.state}`)}</Pill>}
    >
      <Stack>
        <p>{when}</p>
        <Row>
          <OpenButton meeting={meeting} about={about} />
          <Button
            ref={toggle}
            variant="quiet"
            icon={ChevronDown}
            expanded={linksOpen}
            controls={linksId}
            about={about}
            onPress={() => setLinksOpen(!linksOpen)}
          >
            {t(linksOpen ? 'pupil.hideLinks' : 'pupil.links')}
          </Button>
        </Row>
        <div id={linksId} hidden={!linksOpen}>
          {linksOpen && <LinksPanel meetingId={meeting.id} />}
        </div>
      </Stack>
    </Card>
  );
};
