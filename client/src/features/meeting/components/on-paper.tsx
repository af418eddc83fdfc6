import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { Keyboard } from 'lucide-react';

import { Row } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { PrintPack } from '#session/print-pack.tsx';

import { useReview } from '../model/review-context.ts';

/** For the staff: papers for somebody without a device, and what came back of them. */
export const OnPaper = ({ person }: { person: MeetingPerson }) => {
  const { t } = useTranslation('onPaper');
  const { view } = useReview();
  const forPerson = person.id as PersonId;
  return (
    // These words are English on every page: a voice must know.
    <div lang="en">
      <Row>
        <PrintPack of={{ meetingId: view.id, asStaff: false }} person={person} />
        {may(view, { action: 'paper.type-up', forPerson }) && (
          <PageLink
            to="/meeting/$meetingId/from-paper"
            params={{ meetingId: view.id }}
            icon={Keyboard}
            variant="quiet"
          >
            {t('type.button')}
            <span className="visually-hidden"> {t('print.about', { name: person.name })}</span>
          </PageLink>
        )}
      </Row>
    </div>
  );
};
