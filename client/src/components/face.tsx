import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import { mouths, questionMark } from '@fourchairs/shared/domain/face-paths.ts';

import styles from './face.module.css';

/** One of our own faces. The words beside it say what it means, so it is hidden from screen readers. */
export const Face = ({ kind }: { kind: ChildFace }) => {
  if (kind === 'not-sure') {
    return (
      <svg viewBox="0 0 100 100" className={styles['face']} aria-hidden="true">
        <circle cx="50" cy="50" r="45" className={styles['unsure']} />
        <path d={questionMark} className={styles['line']} strokeWidth="7" />
        <circle cx="50" cy="76" r="4.5" className={styles['ink']} />
      </svg>
    );
  }
  const open = kind === 'very-happy' || kind === 'very-sad';
  return (
    <svg viewBox="0 0 100 100" className={styles['face']} aria-hidden="true">
      <circle cx="50" cy="50" r="45" className={styles['skin']} />
      <circle cx="34" cy="42" r="6" className={styles['ink']} />
      <circle cx="66" cy="42" r="6" className={styles['ink']} />
      <path
        d={mouths[kind]}
        className={open ? styles['mouth'] : styles['line']}
        strokeWidth={open ? 4 : 6}
      />
    </svg>
  );
};
