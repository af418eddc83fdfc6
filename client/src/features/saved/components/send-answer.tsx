import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Agreeing } from '#session/use-agreeing.ts';

/** The end of a form with an answer to the record: it can be sent once something is chosen. */
export const SendAnswer = ({ answer, word }: { answer: Agreeing; word: string }) => {
  const { t } = useTranslation('saved');
  return (
    <div>
      <Button
        type="submit"
        variant="main"
        disabled={answer.draft.kind === null}
        pending={answer.isSending}
      >
        {answer.isSending ? t('own.sending') : word}
      </Button>
    </div>
  );
};
