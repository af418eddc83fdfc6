import styles from './level-mark.module.css';

/** How far up a scale of five, in bars: for those who do not want smileys. The words beside it say it. */
export const LevelMark = ({ level }: { level: 1 | 2 | 3 | 4 | 5 }) => (
  <span className={styles['mark']} aria-hidden="true">
    {[1, 2, 3, 4, 5].map((bar) => (
      <span key={bar} className={styles['bar']} data-filled={bar <= level} />
    ))}
  </span>
);
