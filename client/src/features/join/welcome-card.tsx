import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { SourceLink } from '#components/source-link.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { NotMineLink } from './not-mine.tsx';

/**
 * Who the link is for (their own first name and the school, nothing else) and one button. A mail scanner that opens
 * links, or even presses buttons, learns no more than this and uses nothing up.
 */
export const WelcomeCard = ({
  preview,
  opening,
  onOpen,
}: {
  preview: PreviewResponse;
  opening: boolean;
  onOpen: () => void;
}) => {
  const { t } = useTranslation(['join', 'common']);
  const { opens, firstName, school, isChild } = preview;
  const body = isChild && opens !== 'staff' ? t(`${opens}.child`) : t(`${opens}.body`);
  return (
    <div data-theme={isChild ? 'child' : undefined}>
      <PlainPage
        title={t('hello', { name: firstName })}
        actions={
          <>
            <Button
              variant="main"
              size={isChild ? 'child' : 'large'}
              pending={opening}
              onPress={onOpen}
            >
              {opening ? t('opening') : t(`${opens}.action`)}
            </Button>
            <NotMineLink name={firstName} />
          </>
        }
      >
        <p>{t('school', { school })}</p>
        <p>{body}</p>
      </PlainPage>
      <SourceLink word={t('common:source')} />
    </div>
  );
};
