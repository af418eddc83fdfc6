import type { KnownPerson } from '@fourchairs/shared/protocol/http/pupils.ts';

import { useTranslation } from '#i18n/use-translation.ts';

/** Who somebody is, in words: *parent or carer*, *interpreter, with Magda*. */
export const useRoleWords = (
  people: readonly KnownPerson[],
): ((person: Pick<KnownPerson, 'role' | 'with'>) => string) => {
  const { t } = useTranslation(['pupils', 'common']);
  return (person) => {
    const role = t(`common:roles.${person.role}`);
    const beside = people.find(({ id }) => id === person.with);
    return beside === undefined ? role : t('make.here', { role, name: beside.firstName });
  };
};
