import { useMeeting, useRescuedWords } from '#collab/use-meeting-connection.tsx';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Words the server did not keep stay in sight until somebody has dealt with them: nothing is lost quietly. */
export const LostWords = () => {
  const { t } = useTranslation('child');
  const meeting = useMeeting();
  return useRescuedWords().map(({ id, why }) => (
    <Banner
      key={id}
      tone="error"
      live="alert"
      title={t('lost.title')}
      actions={
        <Button size="child" onPress={() => meeting.dismissRescued(id)}>
          {t('helper.done')}
        </Button>
      }
    >
      <p>{t('lost.help')}</p>
      <p>{why.words.map((each) => each.words).join('\n')}</p>
    </Banner>
  ));
};
