import { TextField, type TextFieldProps } from '#components/text-field.tsx';

import { useLength } from './use-length.ts';

/**
 * Words of one person, as many as fit. What is pasted is never cut off in silence: all of it stays, with how much of it is
 * too much, and its form asks `fits` before it sends.
 */
export const WordsField = ({
  most,
  ...field
}: Omit<TextFieldProps, 'maxLength'> & { readonly most: number }) => (
  <TextField {...field} {...useLength(field.value, most).field} />
);
