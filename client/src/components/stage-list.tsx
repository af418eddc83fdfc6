import type { Role } from '@fourchairs/shared/access/role.ts';
import { Check } from 'lucide-react';

import { classNames } from '#lib/class-names.ts';

import styles from './stage-list.module.css';

export interface StageItem {
  id: string;
  title: string;
  done?: boolean;
  /** Who is looking at this stage now. */
  people?: readonly { id: string; role: Role }[];
  /** The same in words, for those who cannot see dots: *Zofia and Magda are here*. */
  peopleText?: string;
}

export interface StageListProps {
  label: string;
  stages: readonly StageItem[];
  current: string;
  onChoose: (id: string) => void;
  /** Heard after the title of a stage that is done: *done*. */
  doneWord: string;
}

const Dots = ({ people }: { people: readonly { id: string; role: Role }[] }) => (
  <span className={styles['dots']} aria-hidden="true">
    {people.map((person) => (
      <span key={person.id} className={styles['dot']} data-role={person.role} />
    ))}
  </span>
);

const StageRow = ({
  stage,
  place,
  current,
  onChoose,
  doneWord,
}: Omit<StageListProps, 'label' | 'stages'> & { stage: StageItem; place: number }) => {
  const isCurrent = stage.id === current;
  const done = stage.done === true && !isCurrent;
  return (
    <li>
      <button
        type="button"
        className={classNames(styles['stage'], done && styles['done'])}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => onChoose(stage.id)}
      >
        <span className={styles['mark']} aria-hidden="true">
          {done ? <Check size={16} strokeWidth={3} /> : place}
        </span>
        <span className={styles['title']}>
          {stage.title}
          {done && <span className="visually-hidden">, {doneWord}</span>}
          {stage.peopleText !== undefined && (
            <span className="visually-hidden">. {stage.peopleText}</span>
          )}
        </span>
        {stage.people !== undefined && stage.people.length > 0 && <Dots people={stage.people} />}
      </button>
    </li>
  );
};

/** The stages down the side: number or tick, the one I am at, and dots for who is where. */
export const StageList = ({ label, stages, ...row }: StageListProps) => (
  <ol className={styles['list']} aria-label={label}>
    {stages.map((stage, index) => (
      <StageRow key={stage.id} stage={stage} place={index + 1} {...row} />
    ))}
  </ol>
);
