import type { ReactNode, Ref } from 'react';

import styles from './in-other-language.module.css';

/** Words once more in another language, set in under the words themselves, with who put them into it. */
export const InOtherLanguage = ({
  ref,
  children,
}: {
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}) => (
  <div ref={ref} className={styles['beside']}>
    {children}
  </div>
);
