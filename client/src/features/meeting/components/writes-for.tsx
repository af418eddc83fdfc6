import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { PencilLine } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Row } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { nameOf } from '../model/people.ts';
import { useNames, useReview } from '../model/review-context.ts';
import type { useWritingFor } from '../model/use-writing-for.ts';

/** One tap lets the scribe write for those in the room who have no device; everybody else sees for whom they write. */
export const WritesFor = ({
  person,
  writing,
}: {
  person: PersonId | null;
  writing: ReturnType<typeof useWritingFor>;
}) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const names = useNames();
  if (person === null) return null;
  const { people, offered, isLead, isMine, isPending } = writing;
  const listed = (some: typeof people) => formatList(some.map(nameOf));
  const lead = view.people.find((each) => each.isLead);
  return (
    <>
      {people.length > 0 && (
        <Row>
          <Small>{t('jobs.writes', { by: names(person), names: listed(people) })}</Small>
          {writing.mayStop && (
            <Button
              variant="quiet"
              about={t('jobs.writes', { by: names(person), names: listed(people) })}
              pending={isPending}
              onPress={writing.stop}
            >
              {t('jobs.stopWriting')}
            </Button>
          )}
        </Row>
      )}
      {isLead && offered.length > 0 && (
        <div>
          <Button icon={PencilLine} pending={isPending} onPress={() => writing.give(offered)}>
            {t('jobs.letWrite', { by: names(person), names: listed(offered) })}
          </Button>
        </div>
      )}
      {isLead && view.attendance.length === 0 && <Small>{t('jobs.sayWhoIsHere')}</Small>}
      {isMine && !isLead && offered.length > 0 && lead !== undefined && (
        <Small>{t('jobs.askLead', { lead: nameOf(lead), names: listed(offered) })}</Small>
      )}
      {writing.hasFailed && (
        <Banner tone="error" live="alert">
          {t('jobs.scribeFailed')}
        </Banner>
      )}
    </>
  );
};
