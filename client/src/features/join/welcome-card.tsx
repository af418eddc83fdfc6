import type { PreviewResponse } from '@fourchairs/shared/protocol/http/join.ts';

import { Button } from '#components/button.tsx';
import { Row } from '#components/layout.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { SourceLink } from '#components/source-link.tsx';
import { loadWords } from '#i18n/load-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';
import { keptLook } from '#lib/own-look.ts';
import { themeOf } from '#lib/theme-of.ts';
import { LanguageChoice } from '#session/language-choice.tsx';
import { ListenToPage } from '#session/listen-to-page.tsx';

import { NotMineLink } from './not-mine.tsx';

/** On its way while the server is asked about the link; the button does not wait for it. */
const dayCode = createLateCode(async () => {
  const [{ MeetingDay }] = await Promise.all([import('./meeting-day.tsx'), loadWords(['course'])]);
  return MeetingDay;
});
dayCode.fetch().catch(() => undefined);

const Day = ({
  preview: { when, isChild, opens },
  token,
}: {
  preview: PreviewResponse;
  token: string;
}) => {
  const late = useLateCode(dayCode);
  if (when === null || late.kind !== 'there') return null;
  return <late.part when={when} cancelled={opens === 'cancelled'} token={isChild ? null : token} />;
};

const Corner = () => (
  <Row gap="small">
    <ListenToPage />
    <LanguageChoice />
  </Row>
);

/**
 * Who the link is for (their own first name and the school, nothing else) and one button, where it opens anything. A mail scanner that opens
 * links, or even presses buttons, learns no more than this and uses nothing up.
 */
export const WelcomeCard = ({
  preview,
  token,
  opening,
  onOpen,
}: {
  preview: PreviewResponse;
  token: string;
  opening: boolean;
  onOpen: () => void;
}) => {
  const { t } = useTranslation(['join', 'common']);
  const { opens, firstName, school, isChild } = preview;
  const look = keptLook(preview.childId) ?? preview.look;
  const isForChild = isChild && opens !== 'staff' && opens !== 'over';
  const body = isForChild ? t(`${opens}.child`) : t(`${opens}.body`);
  return (
    <div data-theme={look === null ? undefined : themeOf(look)}>
      <PlainPage
        title={t('hello', { name: firstName })}
        corner={<Corner />}
        actions={
          <>
            {opens !== 'over' && (
              <Button
                variant="main"
                size={isChild ? 'child' : 'large'}
                pending={opening}
                onPress={onOpen}
              >
                {opening ? t('opening') : t(`${opens}.action`)}
              </Button>
            )}
            <NotMineLink name={firstName} />
          </>
        }
      >
        <p>{t('school', { school })}</p>
        <p>{body}</p>
        <Day preview={preview} token={token} />
      </PlainPage>
      <SourceLink word={t('common:source')} note={t('pictures')} />
    </div>
  );
};
