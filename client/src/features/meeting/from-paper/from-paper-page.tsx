import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingPerson, MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';

import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageFrame } from '#components/page-frame.tsx';
import { PageHeader } from '#components/page-header.tsx';
import { PageLink } from '#components/page-link.tsx';
import { Select } from '#components/select.tsx';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { EndedPage } from '../components/ended-page.tsx';
import { MannerProvider } from '../components/manner-memory.tsx';
import { RescuedWords } from '../components/rescued-words.tsx';
import { SavedHere } from '../components/saved-here.tsx';
import { inTableOrder } from '../model/people.ts';
import { ReviewContext, useReview } from '../model/review-context.ts';
import { useGone } from '../model/use-gone.ts';
import { useOpenReview } from '../model/use-open-review.ts';
import { BeginPaper } from './begin-paper.tsx';
import { PaperFields } from './paper-fields.tsx';
import { useTypeUp } from './use-type-up.ts';

const Paper = ({ owner }: { owner: MeetingPerson }) => {
  const { t } = useTranslation('onPaper');
  const typing = useTypeUp(owner);
  if (!typing.begun) return <BeginPaper typing={typing} />;
  if (!typing.mayType) return <Loading text={t('type.waiting')} lines={4} />;
  return <PaperFields owner={owner} />;
};

const Header = () => {
  const { t } = useTranslation('onPaper');
  const { view } = useReview();
  return (
    <PageHeader
      titleAs="h1"
      title={t('type.title')}
      subtitle={reviewTitle(view.title)}
      state={<SavedHere />}
      tools={
        <PageLink
          to="/meeting/$meetingId"
          params={{ meetingId: view.id }}
          icon={ArrowRight}
          variant="outline"
        >
          {t('type.toMeeting')}
        </PageLink>
      }
    />
  );
};

const Whose = () => {
  const { t } = useTranslation(['onPaper', 'common']);
  const { view } = useReview();
  const [chosen, setChosen] = useState<string | null>(null);
  const people = inTableOrder(view.people).filter(({ id, role }) => {
    const isReader = role === 'observer' || role === 'admin';
    return !isReader && may(view, { action: 'paper.type-up', forPerson: id as PersonId });
  });
  const owner = people.find(({ id }) => id === chosen) ?? null;
  if (people.length === 0) return <p>{t('type.nobody')}</p>;
  return (
    <>
      <p>{t('type.lead')}</p>
      <Select
        label={t('type.whose')}
        placeholder={t('type.choose')}
        value={chosen}
        options={people.map(({ id, name, role }) => ({
          value: id,
          label: `${name}, ${t(`common:roles.${role}`)}`,
        }))}
        onChange={setChosen}
      />
      {owner !== null && <Paper key={owner.id} owner={owner} />}
    </>
  );
};

/** For the staff: what came back on paper, put into its writer's lane under both names. */
export const FromPaperPage = ({ view }: { view: MeetingView }) => {
  const { t, i18n } = useTranslation(['onPaper', 'meeting']);
  const gone = useGone();
  const review = useOpenReview(view, i18n.language.slice(0, 2));
  if (gone !== null) return <EndedPage reason={gone} view={view} />;
  if (review === null) {
    return (
      <main id="main">
        <h1>{t('type.title')}</h1>
        <RescuedWords view={view} />
        <Loading text={t('meeting:saved.connecting')} lines={6} />
      </main>
    );
  }
  return (
    <ReviewContext value={review}>
      <MannerProvider how="paper">
        <PageFrame skipWord={t('type.skip')} header={<Header />} width="narrow" phoneShows="all">
          <Stack>
            <RescuedWords view={view} />
            <Whose />
          </Stack>
        </PageFrame>
      </MannerProvider>
    </ReviewContext>
  );
};
