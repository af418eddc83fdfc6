import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import { RatingScale } from './rating-scale.tsx';

export interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  options: readonly { value: Value; label: string }[];
  value: Value | null;
  onChange: (value: Value) => void;
  description?: ReactNode;
  disabled?: boolean;
  who?: Role;
  /** What stands beside each option: a *Listen*. */
  beside?: (option: { value: Value; label: string }) => ReactNode;
}

/** One of a few, one under the other. */
export const RadioGroup = <Value extends string>(props: RadioGroupProps<Value>) => (
  <RatingScale {...props} layout="list" />
);
