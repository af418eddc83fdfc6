import { useMeetingView } from '#api/use-queries.ts';
import { Row } from '#components/layout.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LanguageChoice } from '#session/language-choice.tsx';
import { ListenToPage } from '#session/listen-to-page.tsx';

/** Thanks at the door, to a professional who came for a part of the meeting. */
const Thanks = () => {
  const { t } = useTranslation('saved');
  return (
    <PlainPage
      title={t('yourPart.title')}
      corner={
        <Row gap="small">
          <ListenToPage />
          <LanguageChoice />
        </Row>
      }
    >
      <p>{t('yourPart.kept')}</p>
      <p>{t('yourPart.private')}</p>
      <p>{t('yourPart.now')}</p>
      <p>{t('yourPart.close')}</p>
    </PlainPage>
  );
};

/** In place of a record that is not this person's to read. */
export const NotAllowed = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation('saved');
  const { data: view, isPending } = useMeetingView(meetingId);
  if (isPending) return null;
  if (view?.you.slot !== undefined) return <Thanks />;
  return (
    <PlainPage title={t('notAllowed.title')}>
      <p>{t('notAllowed.body')}</p>
    </PlainPage>
  );
};
