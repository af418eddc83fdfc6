import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { ArrowLeft, CalendarPlus } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { CarersPart } from './carers-part.tsx';
import { KeptApart } from './kept-apart.tsx';
import { MakeMeeting } from './make-meeting.tsx';
import { MeetingCard } from './meeting-card.tsx';
import { PlanTypePart } from './plan-type-part.tsx';
import { PupilFacts } from './pupil-facts.tsx';

const Meetings = ({ detail, made }: { detail: PupilDetail; made: string | null }) => {
  const { t } = useTranslation('pupils');
  if (detail.meetings.length === 0) {
    return <EmptyState title={t('pupil.noMeetings')}>{t('pupil.noMeetingsHelp')}</EmptyState>;
  }
  return (
    <Stack gap="medium">
      <h2>{t('pupil.meetings')}</h2>
      {detail.meetings.map((meeting) => (
        <MeetingCard
          key={meeting.id}
          meeting={meeting}
          detail={detail}
          justMade={meeting.id === made}
        />
      ))}
    </Stack>
  );
};

/** A pupil's page: who, the meetings, and the form for a new one in its place at the top. */
export const PupilView = ({ detail }: { detail: PupilDetail }) => {
  const { t } = useTranslation('pupils');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const finish = (meeting: PupilMeeting): void => {
    setMaking(false);
    setMade(meeting.id);
  };
  return (
    <Stack gap="large">
      <Stack gap="small">
        <div>
          <PageLink to="/pupils" variant="quiet" icon={ArrowLeft}>
            {t('pupil.back')}
          </PageLink>
        </div>
        <Row apart>
          <h1>{detail.pupil.preferredName}</h1>
          {!making && (
            <Button variant="main" icon={CalendarPlus} onPress={() => setMaking(true)}>
              {t('pupil.make')}
            </Button>
          )}
        </Row>
        <PupilFacts detail={detail} />
        <PlanTypePart detail={detail} />
      </Stack>
      {making && <MakeMeeting detail={detail} onMade={finish} onCancel={() => setMaking(false)} />}
      {made !== null && (
        <Banner tone="good" live="status">
          {t('make.made')}
        </Banner>
      )}
      <Meetings detail={detail} made={made} />
      <CarersPart detail={detail} />
      <KeptApart detail={detail} />
    </Stack>
  );
};
