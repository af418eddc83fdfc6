import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';

import styles from './face.module.css';

/** A mouth, from a wide smile to a wide frown. */
const mouths: Readonly<Record<Exclude<ChildFace, 'not-sure'>, string>> = {
  'very-happy': 'M24 55q26 38 52 0z',
  happy: 'M26 58q24 30 48 0',
  ok: 'M32 64h36',
  sad: 'M28 72q22-24 44 0',
  'very-sad': 'M25 76q25-38 50 0z',
};

/** One of our own faces. The words beside it say what it means, so it is hidden from screen readers. */
export const Face = ({ kind }: { kind: ChildFace }) => {
  if (kind === 'not-sure') {
    return (
      <svg viewBox="0 0 100 100" className={styles['face']} aria-hidden="true">
        <circle cx="50" cy="50" r="45" className={styles['unsure']} />
        <path
          d="M37 40q0-14 13-14t13 13q0 8-7 12t-6 12"
          className={styles['line']}
          strokeWidth="7"
        />
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
