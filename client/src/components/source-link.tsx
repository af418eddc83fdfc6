import styles from './source-link.module.css';

/**
 * The quiet way to the source of what runs here, which the licence owes everybody who uses it; the server knows where.
 * `note`: whose pictures are on the cards, and under which licence.
 */
export const SourceLink = ({ word, note }: { word: string; note: string }) => (
  <p className={styles['source']}>
    {note}{' '}
    <a href="/source" target="_blank" rel="noreferrer">
      {word}
    </a>
  </p>
);
