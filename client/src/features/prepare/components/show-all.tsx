import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import { Eye, EyeOff } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { show, showingOf, takeBack } from '#session/showing.ts';

import { usePreparation } from '../model/prepare-context.ts';

/** How much of it everyone can see, and one button that shows all of it; one that takes all of it back. */
export const ShowAll = ({ answers }: { answers: readonly EntryView[] }) => {
  const { t } = useTranslation('prepare');
  const { docs, ownerId, owner, canShow } = usePreparation();
  const showings = answers.map((answer) => ({ answer, showing: showingOf(docs, answer) }));
  const written = showings.filter(({ showing }) => showing !== 'nothing');
  const shown = written.filter(({ showing }) => showing === 'shown' || showing === 'changed');
  const waiting = written.filter(({ showing }) => showing !== 'shown').map(({ answer }) => answer);
  const summary =
    written.length === 0
      ? t('summary.nothing')
      : t('summary.some', { shown: shown.length, count: written.length });
  return (
    <Stack gap="small">
      <output>{summary}</output>
      {canShow ? (
        <Row>
          <Button
            variant="main"
            size="large"
            icon={Eye}
            disabled={waiting.length === 0}
            onPress={() => show(docs, ownerId, waiting)}
          >
            {t('showAll')}
          </Button>
          {shown.length > 0 && (
            <Button
              size="large"
              icon={EyeOff}
              onPress={() => {
                for (const { answer } of shown) takeBack(docs, answer);
              }}
            >
              {t('takeBackAll')}
            </Button>
          )}
        </Row>
      ) : (
        <p>{t('onlyOwnerShows', { name: owner.name })}</p>
      )}
    </Stack>
  );
};
