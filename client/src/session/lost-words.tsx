import { useMeeting, useRescuedWords } from '#collab/use-meeting-connection.tsx';
import { Banner } from '#components/banner.tsx';
import { Button, type ButtonSize } from '#components/button.tsx';

/** Words the server did not keep stay in sight until somebody has dealt with them: nothing is lost quietly. */
export const LostWords = ({
  title,
  help,
  doneWord,
  size,
}: {
  title: string;
  help: string;
  doneWord: string;
  size?: ButtonSize;
}) => {
  const meeting = useMeeting();
  return useRescuedWords().map(({ id, why }) => (
    <Banner
      key={id}
      tone="error"
      live="alert"
      title={title}
      actions={
        <Button {...(size && { size })} onPress={() => meeting.dismissRescued(id)}>
          {doneWord}
        </Button>
      }
    >
      <p>{help}</p>
      <p>{why.words.map((each) => each.words).join('\n')}</p>
    </Banner>
  ));
};
