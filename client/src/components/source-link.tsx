import styles from './source-link.module.css';

/** The quiet way to the source of what runs here, which the licence owes everybody who uses it. The server knows where. */
export const SourceLink = ({ word }: { word: string }) => (
  <p className={styles['source']}>
    <a href="/source" target="_blank" rel="noreferrer">
      {word}
    </a>
  </p>
);
