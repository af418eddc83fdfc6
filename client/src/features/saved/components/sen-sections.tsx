import type { RecordSen } from '@fourchairs/shared/document/record.ts';
import { toldLine } from '@fourchairs/shared/words/told-line.ts';
import type { ReactNode } from 'react';

import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { DecidedWords } from '#session/sen/decided-words.tsx';
import { TurnToList } from '#session/sen/turn-to-list.tsx';

import { usePaper } from '../model/paper-context.ts';
import { NowThen } from './now-then.tsx';
import { PaperSection } from './paper-section.tsx';

const inFull = (day: string): string => formatDay(day, 'year');

type Of<Part extends keyof RecordSen> = NonNullable<RecordSen[Part]>;

/** One part of it now and, where it is another than then, both side by side: none of it is struck through. */
const Part = <Name extends keyof RecordSen>({
  name,
  title,
  changed,
  show,
}: {
  name: Name;
  title: string;
  changed: boolean | undefined;
  show: (part: Of<Name>) => ReactNode;
}) => {
  const { t } = useTranslation('sen');
  const { record, earlier } = usePaper();
  const draw = (sen: RecordSen | undefined) => {
    const part = sen?.[name];
    return part === undefined || part === null ? null : show(part);
  };
  const now = draw(record.sen);
  if (changed !== true)
    return now === null ? null : <PaperSection title={title}>{now}</PaperSection>;
  const nothing = <p>{t('nothing')}</p>;
  return (
    <PaperSection title={title}>
      <NowThen changed now={now ?? nothing} earlier={draw(earlier?.record.sen) ?? nothing} />
    </PaperSection>
  );
};

const Told = ({ told }: { told: Of<'told'> }) => {
  const { t } = useTranslation('sen');
  const { people } = usePaper();
  const nameOf = (id: string) => people.get(id)?.name ?? '';
  return (
    <ul>
      {told.map((each) => (
        <li key={each.person}>{toldLine(each, { t, nameOf, formatDay: inFull })}</li>
      ))}
    </ul>
  );
};

/** What is formal about SEN Support: what was decided, that the family was told, the plan, and where to turn. */
export const SenSections = () => {
  const { t } = useTranslation('sen');
  const { sen } = usePaper().comparison;
  const told = sen !== null && sen.told.added.length + sen.told.removed.length > 0;
  return (
    <>
      <Part
        name="decision"
        title={t('decision.record')}
        changed={sen?.decision.changed}
        show={(decision) => <DecidedWords decision={decision} />}
      />
      <Part
        name="told"
        title={t('told.record')}
        changed={told}
        show={(said) => <Told told={said} />}
      />
      <Part
        name="plan"
        title={t('plan.kind')}
        changed={sen?.plan.changed}
        show={(plan) => (
          <p>
            <b>{t(`plan.types.${plan}`)}.</b> {t(`plan.help.${plan}`)}
          </p>
        )}
      />
      <Part
        name="turnTo"
        title={t('turnTo.title')}
        changed={sen?.turnTo.changed}
        show={(turnTo) => (
          <>
            <TurnToList turnTo={turnTo} />
            <p>{t('right.all')}</p>
          </>
        )}
      />
    </>
  );
};
