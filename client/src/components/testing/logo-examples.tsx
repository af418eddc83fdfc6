import { Logo } from '../logo.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  named: <Logo name="Four Chairs" />,
  beside: <Logo size={56} />,
};
