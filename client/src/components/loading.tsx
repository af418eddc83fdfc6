import { useEffect, useState } from 'react';

import styles from './loading.module.css';

/** How long a wait may be before it is worth mentioning. */
const quietMs = 400;

/** Grey lines where words will be. Nothing is shown or said for a wait that is over at once. */
export const Loading = ({ text, lines = 3 }: { text: string; lines?: number }) => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles['loading']} aria-busy="true">
      <output className={styles['text']}>{late ? text : ''}</output>
      {late &&
        Array.from({ length: lines }, (_, line) => (
          <span key={line} className={styles['line']} aria-hidden="true" />
        ))}
    </div>
  );
};
