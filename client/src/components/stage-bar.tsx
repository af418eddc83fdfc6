import { classNames } from '#lib/class-names.ts';

import styles from './stage-bar.module.css';

export interface StageBarProps {
  /** What the picture says: *Stage 4 of 9*. */
  label: string;
  total: number;
  /** Counted from 1. */
  current: number;
  /** `beads` for the child's screens. */
  look?: 'segments' | 'beads';
}

const stateOf = (place: number, current: number): 'done' | 'now' | 'ahead' => {
  if (place === current) return 'now';
  return place < current ? 'done' : 'ahead';
};

/** How far we are, on a phone and on the child's screens. */
export const StageBar = ({ label, total, current, look = 'segments' }: StageBarProps) => (
  <div className={styles['bar']}>
    <span className="visually-hidden">{label}</span>
    <div aria-hidden="true" className={styles[look]}>
      {Array.from({ length: total }, (_, index) => (
        <span
          key={index}
          className={classNames(styles['piece'], styles[stateOf(index + 1, current)])}
        />
      ))}
    </div>
  </div>
);
