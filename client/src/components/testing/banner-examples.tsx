import { Banner } from '../banner.tsx';
import { Button } from '../button.tsx';
import { Stack } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  tones: (
    <Stack>
      <Banner>Only you can see this page until you press Share.</Banner>
      <Banner tone="good">Everybody has the record.</Banner>
      <Banner tone="warn" title="You are offline">
        Your words are kept here and will be sent when you are back.
      </Banner>
      <Banner
        tone="error"
        title="Your last change was not saved"
        actions={<Button>Copy my words</Button>}
        live="alert"
      >
        The meeting has been finished. Copy your words and add them as a comment.
      </Banner>
    </Stack>
  ),
};
