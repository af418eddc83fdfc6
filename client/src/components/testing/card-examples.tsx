import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Columns, Stack } from '../layout.tsx';
import { Pill } from '../pill.tsx';
import { Fact } from '../text.tsx';
import type { Examples } from './examples.ts';
import { longWords } from './sample-people.ts';

export const examples: Examples = {
  'with everything': (
    <Card
      as="article"
      level={2}
      title="Zofia tells a short story, using linking words to say what happened and why."
      note="Outcome 2 of 3"
      tags={
        <>
          <Pill>Cognition and learning</Pill>
          <Pill tone="warn">Review needed</Pill>
        </>
      }
    >
      <Columns>
        <Fact label="How we’ll know">4 lunchtimes out of 5, staying ten minutes, by 2 July.</Fact>
        <Fact label="Where Zofia started">1 lunchtime of 5 in September.</Fact>
      </Columns>
    </Card>
  ),
  small: (
    <Card title="Who does what" level={2} size="small">
      <Stack>
        <p>Nothing here yet.</p>
        <div>
          <Button variant="quiet">Add an action</Button>
        </div>
      </Stack>
    </Card>
  ),
  'long words': (
    <Card title={longWords} level={2} note="Outcome 1 of 3">
      <p>{longWords}</p>
    </Card>
  ),
};
