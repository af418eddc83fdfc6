import type { ApiErrorKind } from '#api/api-error.ts';
import { Button } from '#components/button.tsx';
import { PlainPage } from '#components/plain-page.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { LanguageChoice } from '#session/language-choice.tsx';

export type LinkTrouble = 'bad' | 'expired' | 'revoked' | 'busy' | 'trouble';

const troubles: Partial<Record<ApiErrorKind, LinkTrouble>> = {
  'bad-request': 'bad',
  'not-found': 'bad',
  'link-unknown': 'bad',
  'link-expired': 'expired',
  'link-revoked': 'revoked',
  'too-many': 'busy',
};

/** What a link that does not open tells its owner. */
export const troubleOf = (kind: ApiErrorKind): LinkTrouble => troubles[kind] ?? 'trouble';

/** A plain page that says what happened to the link, what is safe and what to do. */
export const LinkProblem = ({
  trouble,
  onRetry,
}: {
  trouble: LinkTrouble;
  onRetry?: () => void;
}) => {
  const { t } = useTranslation('join');
  const canRetry = onRetry !== undefined && (trouble === 'busy' || trouble === 'trouble');
  return (
    <PlainPage
      title={t(`${trouble}.title`)}
      corner={<LanguageChoice />}
      actions={
        canRetry ? (
          <Button variant="main" onPress={onRetry}>
            {t('retry')}
          </Button>
        ) : undefined
      }
    >
      <p>{t(`${trouble}.body`)}</p>
    </PlainPage>
  );
};
