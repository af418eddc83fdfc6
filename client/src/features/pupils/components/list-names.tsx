import type { SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { ArrowUp, Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';

import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Stack } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import {
  type LevelDraft,
  movedUp,
  type NamesDraft,
  namesDraftOf,
  namesOfDraft,
} from '../model/names-draft.ts';
import { useNameParts } from '../model/use-list-changes.ts';
import { FormTrouble } from './trouble.tsx';

import styles from './list-names.module.css';

const longestName = 60;

type Edit = { draft: NamesDraft; onChange: (draft: NamesDraft) => void };

const MoveUp = ({ name, onPress }: { name: string; onPress: () => void }) => {
  const { t } = useTranslation('pupils');
  return (
    <IconButton icon={ArrowUp} about={name} onPress={onPress}>
      {t('manage.moveUp')}
    </IconButton>
  );
};

const Levels = ({ draft, onChange }: Edit) => {
  const { t } = useTranslation('pupils');
  const set = (level: LevelDraft) =>
    onChange({
      ...draft,
      levels: draft.levels.map((each) => (each.level === level.level ? level : each)),
    });
  return (
    <ul className={styles['rows']}>
      {draft.levels.map((level, place) => (
        <li key={level.level} className={styles['row']}>
          <WordsField
            label={t('manage.levelName', { name: t(`manage.levels.${level.level}`) })}
            value={level.name}
            most={longestName}
            onChange={(name) => set({ ...level, name })}
          />
          <Checkbox checked={level.isUsed} onChange={(isUsed) => set({ ...level, isUsed })}>
            {t('manage.uses')}
          </Checkbox>
          {place > 0 && (
            <MoveUp
              name={level.name}
              onPress={() => onChange({ ...draft, levels: movedUp(draft.levels, place) })}
            />
          )}
        </li>
      ))}
    </ul>
  );
};

const Areas = ({ draft, onChange }: Edit) => {
  const { t } = useTranslation('pupils');
  const { areas } = draft;
  const rename = (area: string, name: string) =>
    onChange({
      ...draft,
      areas: areas.map((each) => (each.area === area ? { area, name } : each)),
    });
  return (
    <>
      <ul className={styles['rows']}>
        {areas.map(({ area, name }, place) => (
          <li key={area} className={styles['row']}>
            <WordsField
              label={t('manage.areaName', { number: place + 1 })}
              value={name}
              most={longestName}
              onChange={(words) => rename(area, words)}
            />
            {place > 0 && (
              <MoveUp
                name={name}
                onPress={() => onChange({ ...draft, areas: movedUp(areas, place) })}
              />
            )}
            <IconButton
              icon={Trash2}
              about={name}
              onPress={() =>
                onChange({ ...draft, areas: areas.filter((each) => each.area !== area) })
              }
            >
              {t('manage.removeArea')}
            </IconButton>
          </li>
        ))}
      </ul>
      <div>
        <Button
          variant="quiet"
          icon={Plus}
          onPress={() =>
            onChange({ ...draft, areas: [...areas, { area: crypto.randomUUID(), name: '' }] })
          }
        >
          {t('manage.addArea')}
        </Button>
      </div>
    </>
  );
};

/** What the school calls its levels and areas, and in which order. */
export const ListNames = ({ list }: { list: SchoolList }) => {
  const { t } = useTranslation('pupils');
  const [draft, setDraft] = useState(() =>
    namesDraftOf(list, (level) => t(`manage.levels.${level}`)),
  );
  const save = useNameParts();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const names = [...draft.levels, ...draft.areas];
    if (names.some(({ name }) => !fits(name, longestName)) || save.isPending) return;
    save.mutate(namesOfDraft(draft));
  };
  const edit = { draft, onChange: setDraft };
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <Small>{t('manage.levelsHelp')}</Small>
        <Levels {...edit} />
        <Small>{t('manage.areasHelp')}</Small>
        <Areas {...edit} />
        {save.error !== null && <FormTrouble error={save.error} />}
        <div>
          <Button type="submit" variant="main" pending={save.isPending}>
            {t('manage.saveNames')}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
