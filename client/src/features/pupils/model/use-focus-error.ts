import { type RefObject, useEffect } from 'react';

/** Sends focus to the first field that is wrong, each time the form was checked and something was. */
export const useFocusError = (form: RefObject<HTMLFormElement | null>, checked: unknown): void => {
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, checked]);
};
