import { Button } from '../button.tsx';
import { PlainPage } from '../plain-page.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'a link that has ended': (
    <PlainPage
      title="This link has ended"
      actions={<Button variant="main">Ask for a new link</Button>}
    >
      <p>Links end after a while, to keep what is in the meeting safe.</p>
      <p>Ask the school to send you a new one.</p>
    </PlainPage>
  ),
};
