import { RotateCcw } from 'lucide-react';
import { useEffect } from 'react';

import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** A chunk that did not arrive is the connection's fault, not the page's. */
const isMissingChunk = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|module script/u.test(error.message);

/** When a page throws: plain words and a way on. What went wrong goes to the console for whoever helps. */
export const ErrorPage = ({ error }: { error: Error }) => {
  const { t } = useTranslation('errors');
  useEffect(() => {
    reportError(error);
  }, [error]);
  const offline = isMissingChunk(error);
  return (
    <PlainPage
      title={t(offline ? 'pageNotLoaded.title' : 'somethingBroke.title')}
      actions={
        <Button variant="main" icon={RotateCcw} onPress={() => location.reload()}>
          {t(offline ? 'pageNotLoaded.retry' : 'somethingBroke.reload')}
        </Button>
      }
    >
      <p>{t(offline ? 'pageNotLoaded.body' : 'somethingBroke.body')}</p>
    </PlainPage>
  );
};
