import { Button } from '#components/button.tsx';

import styles from './form-buttons.module.css';

/** The end of a form: the way out, and what it is for. */
export const FormButtons = ({
  saveWord,
  cancelWord,
  pending,
  onCancel,
}: {
  saveWord: string;
  cancelWord: string;
  pending: boolean;
  onCancel: () => void;
}) => (
  <div className={styles['buttons']}>
    <Button onPress={onCancel}>{cancelWord}</Button>
    <Button type="submit" variant="main" pending={pending}>
      {saveWord}
    </Button>
  </div>
);
