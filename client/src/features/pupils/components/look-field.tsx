import { childLooks } from '@fourchairs/shared/domain/codes.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

const choices = ['usual', ...childLooks] as const;
type Choice = (typeof choices)[number];

/** How the child's own page looks when they open it: they can change it there, and then theirs counts. */
export const LookField = ({ detail: { pupil, look } }: { detail: PupilDetail }) => {
  const { t } = useTranslation('pupils');
  const { pupils } = useApi();
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (choice: Choice) => pupils.setLook(pupil.id, choice === 'usual' ? null : choice),
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.pupil(pupil.id) }),
  });
  const { preferredName: name } = pupil;
  return (
    <Select
      label={t('look.label', { name })}
      description={t('look.help', { name })}
      options={choices.map((choice) => ({ value: choice, label: t(`look.${choice}`) }))}
      value={set.isPending ? set.variables : (look ?? 'usual')}
      onChange={(choice) => set.mutate(choice)}
      {...(set.isError && { error: t('look.failed') })}
    />
  );
};
