import type { Question } from '@fourchairs/shared/document/child-questions.ts';
import type { EntryView } from '@fourchairs/shared/document/entries.ts';
import type { ChildFace } from '@fourchairs/shared/domain/codes.ts';
import { childFaces } from '@fourchairs/shared/domain/codes.ts';
import { fewFaces } from '@fourchairs/shared/domain/face-paths.ts';
import type { ReactNode } from 'react';

import { FaceChoice, type FaceOption } from '#components/face-choice.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';

/** Three faces and *not sure* for the youngest; five levels in words, without smileys, from Year 7. */
const useOptions = (look: 'pictures' | 'words'): FaceOption<ChildFace>[] => {
  const { t } = useTranslation('child');
  if (look === 'pictures') {
    return fewFaces.map((face) => ({
      value: face,
      label: t(`faces.${face}`),
      face,
    }));
  }
  const [one, two, three, four, five] = [1, 2, 3, 4, 5] as const;
  const levels = { 'very-sad': one, sad: two, ok: three, happy: four, 'very-happy': five };
  const scale = childFaces.filter((face) => face !== 'not-sure').toReversed();
  return [...scale, 'not-sure' as const].map((face) => ({
    value: face,
    label: t(`levels.${face}`),
    ...(face === 'not-sure' ? {} : { level: levels[face] }),
  }));
};

/** One question, read aloud if wanted: pick a face, or write, or both. */
export const QuestionCard = ({
  question,
  title,
  look,
  answer,
  reader,
  onFace,
  writing,
  children,
}: {
  question: Question;
  title: string;
  look: 'pictures' | 'words';
  answer: EntryView | null;
  reader: ReadAloud;
  onFace: (face: ChildFace) => void;
  /** The field for the child's words, when it is open. */
  writing: ReactNode;
  /** The buttons under the answer. */
  children: ReactNode;
}) => {
  const { t } = useTranslation('child');
  const options = useOptions(look);
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={title} reader={reader} as="h1" id="question" />
      {question.detail !== null && (
        <div className={styles['detail']}>
          <SpokenText text={question.detail} reader={reader} />
        </div>
      )}
      {question.answer === 'faces' && (
        <FaceChoice
          legend={title}
          legendLook="hidden"
          options={options}
          value={answer?.face ?? null}
          onChange={onFace}
          onListen={({ label }) => reader.toggle(label)}
          listenWord={t('listen')}
        />
      )}
      {writing}
      {children}
    </section>
  );
};
