import type { ReactNode } from 'react';

import { Chair } from '#components/chair.tsx';

import type { PaperPerson } from '../model/people.ts';

import styles from './person.module.css';

/** A person's ring beside their name and what there is to say. */
export const Person = ({
  person,
  title,
  children,
}: {
  person: PaperPerson;
  title: ReactNode;
  children?: ReactNode;
}) => (
  <div className={styles['person']}>
    <span aria-hidden="true">
      <Chair name={person.name} initials={person.initials} who={person.role} show="initials" />
    </span>
    <div className={styles['words']}>
      <p className={styles['title']}>{title}</p>
      {children}
    </div>
  </div>
);
