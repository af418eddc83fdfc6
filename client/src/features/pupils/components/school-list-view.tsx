import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Row, Stack } from '#components/layout.tsx';
import { PageLink } from '#components/page-link.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { findLines, type LineSearch } from '#session/lines/find-lines.ts';
import { emptyLine } from '#session/lines/line-draft.ts';
import { LineForm } from '#session/lines/line-form.tsx';
import { LineSearchFields } from '#session/lines/line-search.tsx';

import { useAddLine } from '../model/use-list-changes.ts';
import { ListLine } from './list-line.tsx';
import { ListNames } from './list-names.tsx';

import styles from './school-list-view.module.css';

const Lines = ({ lines, list }: { lines: readonly SchoolLine[]; list: SchoolList }) => (
  <ul className={styles['list']}>
    {lines.map((line) => (
      <ListLine key={line.id} line={line} list={list} />
    ))}
  </ul>
);

const inState = (list: SchoolList, state: SchoolLine['state']): SchoolList => ({
  ...list,
  lines: list.lines.filter((line) => line.state === state),
});

const Asked = ({ list }: { list: SchoolList }) => {
  const { t } = useTranslation('pupils');
  const { lines } = inState(list, 'asked');
  if (lines.length === 0) return null;
  return (
    <Card title={t('manage.asked')} level={2}>
      <Lines lines={lines} list={list} />
    </Card>
  );
};

const InTheList = ({ list }: { list: SchoolList }) => {
  const { t } = useTranslation('pupils');
  const [search, setSearch] = useState<LineSearch>({ words: '', level: null, area: null });
  const groups = findLines(inState(list, 'in'), search);
  return (
    <Card title={t('manage.in')} level={2}>
      <Stack>
        <LineSearchFields list={list} search={search} onSearch={setSearch} />
        <output>{groups.length === 0 ? t('manage.none') : ''}</output>
        {groups.map(({ name, lines }) => (
          <section key={name ?? ''}>
            <h3>{name ?? t('manage.noLevel')}</h3>
            <Lines lines={lines} list={list} />
          </section>
        ))}
      </Stack>
    </Card>
  );
};

const AddLine = ({ list }: { list: SchoolList }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const [open, setOpen] = useState(false);
  const add = useAddLine();
  return (
    <>
      <Button variant="main" icon={Plus} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('manage.add')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('manage.addTitle')}
        closeWord={t('common:close')}
        size="large"
      >
        <LineForm
          start={emptyLine}
          levels={list.levels}
          areas={list.areas}
          saving={add}
          onSave={(words) => add.mutate(words, { onSuccess: () => setOpen(false) })}
          onCancel={() => setOpen(false)}
          words={{ save: t('manage.save'), saving: t('manage.saving') }}
        />
      </Dialog>
    </>
  );
};

/** The school's list as the SENCO keeps it: what staff ask for first, then what is in it, then what was put away. */
export const SchoolListView = ({ list }: { list: SchoolList }) => {
  const { t } = useTranslation('pupils');
  const away = inState(list, 'away').lines;
  return (
    <Stack>
      <Row apart>
        <div>
          <h1>{t('manage.title')}</h1>
          <Small>{t('manage.lead')}</Small>
        </div>
        <AddLine list={list} />
      </Row>
      <div>
        <PageLink to="/pupils" variant="quiet">
          {t('manage.back')}
        </PageLink>
      </div>
      <Asked list={list} />
      <InTheList list={list} />
      {away.length > 0 && (
        <Disclosure label={t('manage.away', { count: away.length })} mounted="while-open">
          <Lines lines={away} list={list} />
        </Disclosure>
      )}
      <Disclosure label={t('manage.names')} mounted="while-open">
        <ListNames list={list} />
      </Disclosure>
    </Stack>
  );
};
