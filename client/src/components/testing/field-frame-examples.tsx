import { FieldFrame } from '../field-frame.tsx';
import { Stack } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'with another control inside': (
    <Stack>
      <FieldFrame label="What helped, what didn’t" editedBy="teacher">
        {(wiring) => (
          <textarea
            {...wiring}
            defaultValue="Groups of two or three suit her. In fives she goes quiet because"
          />
        )}
      </FieldFrame>
      <FieldFrame
        label="How we’ll know"
        description="What would you see or hear?"
        error="This was not saved. Copy your words, then load the page again."
        small="Typed by Mrs Hartley"
      >
        {(wiring) => <textarea {...wiring} />}
      </FieldFrame>
    </Stack>
  ),
};
