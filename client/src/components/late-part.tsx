import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';

import { type LateCode, useLateCode } from '#lib/late-code.ts';

import { Banner } from './banner.tsx';
import { Button } from './button.tsx';

export interface LatePartProps<Part> {
  code: LateCode<Part>;
  /** What stands there while the code is on its way. */
  coming?: ReactNode;
  /** For when it does not come: what happened, what to do, and the word on the button. */
  lostTitle: string;
  lostBody: string;
  retryWord: string;
  children: (part: Part) => ReactNode;
}

/** A part of a page whose code comes after the page: while it is on its way, and when it does not come, the rest stays. */
export const LatePart = <Part,>({
  code,
  coming = null,
  lostTitle,
  lostBody,
  retryWord,
  children,
}: LatePartProps<Part>) => {
  const state = useLateCode(code);
  if (state.kind === 'there') return children(state.part);
  if (state.kind === 'coming') return coming;
  return (
    <Banner
      tone="error"
      live="alert"
      title={lostTitle}
      actions={
        <Button variant="main" icon={RotateCcw} onPress={state.retry}>
          {retryWord}
        </Button>
      }
    >
      {lostBody}
    </Banner>
  );
};
