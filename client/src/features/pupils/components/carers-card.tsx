import type { Carer } from '@fourchairs/shared/protocol/http/carers.ts';
import type { KnownPerson, PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { classNames } from '#lib/class-names.ts';

import { CarerForm } from './carer-form.tsx';

import styles from './carers-card.module.css';

type Known = Pick<PupilDetail['pupil'], 'id' | 'preferredName'>;

const OneCarer = ({
  pupil,
  person,
  carer,
}: {
  pupil: Known;
  person: KnownPerson;
  carer: Carer;
}) => {
  const { t } = useTranslation('carers');
  const [changing, setChanging] = useState(false);
  const { name, shownAs } = person;
  const said = [
    carer.relation,
    t(`responsible.${carer.responsibility}`),
    carer.language === '' ? '' : t('speaks', { language: carer.language }),
  ].filter((part) => part !== '');
  const title = shownAs === '' || name.includes(shownAs) ? name : t('shownAs', { name, shownAs });
  if (changing) {
    return (
      <li className={styles['carer']}>
        <Stack>
          <strong>{title}</strong>
          <CarerForm
            pupil={pupil}
            personId={person.id}
            carer={carer}
            onDone={() => setChanging(false)}
          />
        </Stack>
      </li>
    );
  }
  return (
    <li className={classNames(styles['carer'], styles['known'])}>
      <div>
        <strong>{title}</strong>
        <p>{said.join(' · ')}</p>
        {carer.reach !== '' && <Small>{carer.reach}</Small>}
      </div>
      <Button variant="quiet" about={name} onPress={() => setChanging(true)}>
        {t('change')}
      </Button>
    </li>
  );
};

/** What the school knows of the pupil's parents and carers; it stands on no page of theirs. */
export const CarersCard = ({ detail: { people, pupil } }: { detail: PupilDetail }) => {
  const { t } = useTranslation('carers');
  const carers = people.filter(({ role }) => role === 'parent');
  if (carers.length === 0) return null;
  return (
    <Card title={t('title', { name: pupil.preferredName })} level={2}>
      <Small>{t('help')}</Small>
      <ul className={styles['list']}>
        {carers.map((person) =>
          person.carer === undefined ? null : (
            <OneCarer key={person.id} pupil={pupil} person={person} carer={person.carer} />
          ),
        )}
      </ul>
    </Card>
  );
};
