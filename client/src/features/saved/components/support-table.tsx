import { emptyText, type RecordSupport } from '@fourchairs/shared/document/record.ts';
import type { ProvisionLevel } from '@fourchairs/shared/domain/codes.ts';
import type { ReactNode } from 'react';

import { Spoken } from '#components/spoken.tsx';
import { formatDay, formatPounds } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import type { SupportLine } from '../model/support-line.ts';
import { isBlank, itemOf, textOf } from '../model/text-of.ts';
import { ItemTag } from './item-tag.tsx';
import { Value } from './moved.tsx';
import { Words } from './words.tsx';

import styles from './support-table.module.css';

const dateOf = (day: string): string => `${formatDay(day, 'date')} ${day.slice(0, 4)}`;

/** Said outright, because a browser may forget what a table is once its parts are drawn as blocks. */
const as = (role: string) => ({ role });

const columns = ['what', 'level', 'who', 'often', 'group', 'from', 'to'] as const;

/** A cell that says its column's name by itself where the table has become a list. */
const Cell = ({
  label,
  isEmpty = false,
  children,
}: {
  label: string;
  /** Neither record says anything: the list leaves its name out, too. */
  isEmpty?: boolean;
  children: ReactNode;
}) => (
  <td {...as('cell')} className={styles['cell']} data-label={label} data-empty={isEmpty}>
    <div>{children}</div>
  </td>
);

const What = ({ line, serves }: { line: SupportLine; serves: string }) => {
  const { t } = useTranslation('saved');
  const why = textOf(line, 'why', (each) => each.why);
  const howHelps = textOf(line, 'howHelps', (each) => each.howHelps ?? emptyText);
  return (
    <th {...as('rowheader')} scope="row" className={styles['what']}>
      <ItemTag item={line} />
      <p>
        <Words {...textOf(line, 'what', ({ what }) => what)} />
      </p>
      {serves !== '' && (
        <p className={styles['small']}>
          <Spoken of={t('support.serves', { outcomes: serves })} />
        </p>
      )}
      {!isBlank(why) && (
        <p className={styles['small']}>
          {t('support.why')}
          <Words {...why} />
        </p>
      )}
      {!isBlank(howHelps) && (
        <p className={styles['small']}>
          {t('support.howHelps')}
          <Words {...howHelps} />
        </p>
      )}
      <Cost line={line} />
    </th>
  );
};

const Cost = ({ line }: { line: SupportLine }) => {
  const { t } = useTranslation('saved');
  const costOf = ({ cost = null }: RecordSupport) =>
    cost === null ? null : t('support.cost', { pounds: formatPounds(cost) });
  if (costOf(itemOf(line)) === null && !line.changedValues.includes('cost')) return null;
  return (
    <p className={styles['small']}>
      <Value item={line} name="cost" show={costOf} />
    </p>
  );
};

const Often = ({ line }: { line: SupportLine }) => {
  const { t } = useTranslation('saved');
  return (
    <>
      <Words {...textOf(line, 'frequency', ({ frequency }) => frequency)} />
      <div>
        <Value
          item={line}
          name="minutes"
          show={({ minutes }) =>
            minutes === null ? null : t('support.minutesEach', { count: minutes })
          }
        />
      </div>
    </>
  );
};

const noneOf = (line: SupportLine, name: 'level' | 'minutes' | 'from'): boolean =>
  itemOf(line)[name] === null && !line.changedValues.includes(name);

const SupportRow = ({ line, serves }: { line: SupportLine; serves: string }) => {
  const { record } = usePaper();
  const { t } = useTranslation(['saved', 'meeting']);
  const levelName = (level: ProvisionLevel) =>
    planWords(record.levels?.[level] ?? '') || t(`meeting:codes.supportLevel.${level}`);
  const who = textOf(line, 'who', (each) => each.who);
  const group = textOf(line, 'groupSize', (each) => each.groupSize);
  const often = textOf(line, 'frequency', (each) => each.frequency);
  return (
    <tr {...as('row')}>
      <What line={line} serves={serves} />
      <Cell label={t('support.level')} isEmpty={noneOf(line, 'level')}>
        <Value
          item={line}
          name="level"
          show={({ level }) => (level === null ? null : levelName(level))}
        />
      </Cell>
      <Cell label={t('support.who')} isEmpty={isBlank(who)}>
        <Words {...who} />
      </Cell>
      <Cell label={t('support.often')} isEmpty={isBlank(often) && noneOf(line, 'minutes')}>
        <Often line={line} />
      </Cell>
      <Cell label={t('support.group')} isEmpty={isBlank(group)}>
        <Words {...group} />
      </Cell>
      <Cell label={t('support.from')} isEmpty={noneOf(line, 'from')}>
        <Value item={line} name="from" show={({ from }) => from && dateOf(from)} />
      </Cell>
      <Cell label={t('support.to')}>
        <Value
          item={line}
          name="to"
          show={({ to }) => to && dateOf(to)}
          empty={t('support.open')}
        />
      </Cell>
    </tr>
  );
};

/** Support lines in a table; where there is no room for one, each line is a small list. The roles stay either way. */
export const SupportTable = ({
  caption,
  lines,
  servesOf,
}: {
  caption: string;
  lines: readonly SupportLine[];
  servesOf: (line: SupportLine) => string;
}) => {
  const { t } = useTranslation('saved');
  return (
    <table {...as('table')} className={styles['table']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead {...as('rowgroup')}>
        <tr {...as('row')}>
          {columns.map((column) => (
            <th key={column} {...as('columnheader')} scope="col">
              {t(`support.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as('rowgroup')}>
        {lines.map((line) => (
          <SupportRow key={itemOf(line).id} line={line} serves={servesOf(line)} />
        ))}
      </tbody>
    </table>
  );
};
