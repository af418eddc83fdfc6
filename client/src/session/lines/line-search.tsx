import type { SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';

import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { LineSearch } from './find-lines.ts';

import styles from './line-search.module.css';

const every = '';

/** Finds a line by its words, its level and its area. */
export const LineSearchFields = ({
  list: { levels, areas },
  search,
  onSearch,
}: {
  list: SchoolList;
  search: LineSearch;
  onSearch: (search: LineSearch) => void;
}) => {
  const { t } = useTranslation('lines');
  const chosen = (key: string): string | null => (key === every ? null : key);
  return (
    <search>
      <div className={styles['fields']}>
        <TextField
          type="search"
          label={t('search')}
          value={search.words}
          onChange={(words) => onSearch({ ...search, words })}
          autoComplete="off"
        />
        <Select
          label={t('level')}
          value={search.level ?? every}
          options={[
            { value: every, label: t('everyLevel') },
            ...levels.map(({ level, name }) => ({ value: level, label: name })),
          ]}
          onChange={(level) => onSearch({ ...search, level: chosen(level) })}
        />
        <Select
          label={t('area')}
          value={search.area ?? every}
          options={[
            { value: every, label: t('everyArea') },
            ...areas.map(({ area, name }) => ({ value: area, label: name })),
          ]}
          onChange={(area) => onSearch({ ...search, area: chosen(area) })}
        />
      </div>
    </search>
  );
};
