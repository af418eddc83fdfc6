import type { ReactNode } from 'react';

import { Disclosure } from '#components/disclosure.tsx';
import { useKeptFocus } from '#components/use-kept-focus.ts';

/** A form behind a button, which shuts whenever `noted` is another than before: the keyboard is then at the button. */
export const ShutWhenNoted = ({
  label,
  noted,
  children,
}: {
  label: string;
  noted: string | number;
  children: ReactNode;
}) => {
  const focus = useKeptFocus<HTMLDivElement>();
  return (
    <div {...focus}>
      <Disclosure key={noted} label={label} mounted="while-open">
        {children}
      </Disclosure>
    </div>
  );
};
