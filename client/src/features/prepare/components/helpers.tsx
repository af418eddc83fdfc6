import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePreparation } from '../model/prepare-context.ts';

/** Interpreters and whoever came with somebody first: they are asked most. */
const companions = ['interpreter', 'supporter'];

/** Whom I ask to write here for me, and who may no longer. */
export const Helpers = () => {
  const { t } = useTranslation(['prepare', 'common']);
  const { view, me } = usePreparation();
  const { meetings } = useApi();
  const cache = useQueryClient();
  const name = useMutation({
    mutationFn: ({ by, helps }: { by: string; helps: boolean }) =>
      meetings.nameHelper(view.id, by, helps),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.meeting(view.id) }),
  });
  const others = view.people
    .filter(({ id, role }) => id !== me.id && role !== 'child' && role !== 'observer')
    .toSorted((a, b) => Number(companions.includes(b.role)) - Number(companions.includes(a.role)));
  const asked = name.isPending ? name.variables : null;
  return (
    <Card title={t('helpers.title')} level={2}>
      <Stack gap="small">
        <Small>{t('helpers.help')}</Small>
        {others.map(({ id, name: who, role }) => (
          <Checkbox
            key={id}
            checked={asked?.by === id ? asked.helps : view.you.helpers.includes(id)}
            onChange={(helps) => name.mutate({ by: id, helps })}
          >
            {t('helpers.person', { name: who, role: t(`common:roles.${role}`) })}
          </Checkbox>
        ))}
        {name.isError && (
          <Banner tone="error" live="alert">
            {t('helpers.failed')}
          </Banner>
        )}
      </Stack>
    </Card>
  );
};
