import type { OpeningsView } from '@fourchairs/shared/protocol/http/openings.ts';

import { EmptyState } from '#components/empty-state.tsx';
import { Stack } from '#components/layout.tsx';
import { Loading } from '#components/loading.tsx';
import { PageLink } from '#components/page-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { StaffFrame } from '../components/staff-frame.tsx';
import { LoadTrouble } from '../components/trouble.tsx';
import { AboutOpenings } from './about-openings.tsx';
import { AskOpening } from './ask-opening.tsx';
import { OpeningCard } from './opening-card.tsx';
import { useOpenings } from './use-openings.ts';

/** For those who hold a duty; the others read what an opening is and who can do it. */
const List = ({ view }: { view: OpeningsView }) => {
  const { t } = useTranslation('safeguarding');
  if (!view.maySee) return null;
  if (view.openings.length === 0) {
    return <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>;
  }
  return (
    <Stack>
      <h2>{t('list')}</h2>
      {view.openings.map((opening) => (
        <OpeningCard key={opening.id} opening={opening} hours={view.hours} />
      ))}
    </Stack>
  );
};

const Openings = () => {
  const { t } = useTranslation('safeguarding');
  const { data, error, refetch } = useOpenings();
  if (data === undefined) {
    if (error !== null) return <LoadTrouble whole error={error} onRetry={() => void refetch()} />;
    return <Loading text={t('loading')} lines={6} />;
  }
  return (
    <Stack>
      <h1>{t('title')}</h1>
      <AboutOpenings view={data} />
      {data.mayAsk && <AskOpening />}
      <List view={data} />
      <div>
        <PageLink to="/pupils" variant="quiet">
          {t('back')}
        </PageLink>
      </div>
    </Stack>
  );
};

/** Where a child's own page is opened for the child's safety, by one person with a second one's approval. */
export const SafeguardingPage = () => {
  const { t } = useTranslation('safeguarding');
  return (
    <StaffFrame skipWord={t('skip')}>
      <Openings />
    </StaffFrame>
  );
};
