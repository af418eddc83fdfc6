import { Plus } from 'lucide-react';
import { useState } from 'react';

import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Checkbox } from '../checkbox.tsx';
import { ChoiceCard } from '../choice-card.tsx';
import { Columns, Stack } from '../layout.tsx';
import { Pill } from '../pill.tsx';
import { ProgressChart } from '../progress-chart.tsx';
import { Said } from '../said.tsx';
import { StageList } from '../stage-list.tsx';
import { TextField } from '../text-field.tsx';
import { Eyebrow, Fact } from '../text.tsx';
import { ViewCard, ViewGrid } from '../view-card.tsx';
import { sampleChart } from './progress-chart-examples.tsx';
import { SampleRating } from './rating-scale-examples.tsx';
import { sampleStages } from './stage-list-examples.tsx';

export const SampleNav = () => {
  const [current, setCurrent] = useState('last-outcomes');
  return (
    <Stack>
      <StageList
        label="Steps"
        stages={sampleStages}
        current={current}
        onChoose={setCurrent}
        doneWord="done"
      />
      <div>
        <Button variant="quiet">Bring everyone here</Button>
      </div>
    </Stack>
  );
};

const Views = () => (
  <Fact label="What each of us sees">
    <ViewGrid label="What each of us sees">
      <ViewCard who="child" name="Zofia">
        It is OK
      </ViewCard>
      <ViewCard who="parent" name="Magda">
        Some movement
      </ViewCard>
      <ViewCard who="teacher" name="Miss Adeyemi">
        Some movement
      </ViewCard>
    </ViewGrid>
  </Fact>
);

/** The middle of a meeting page, to see the pieces together. */
export const SampleMain = () => {
  const [words, setWords] = useState(
    'Groups of two or three suit her. In fives she goes quiet because',
  );
  return (
    <>
      <Stack gap="tiny">
        <Eyebrow>Stage 4 of 9 · about 15 minutes</Eyebrow>
        <h1>Last term’s outcomes</h1>
      </Stack>
      <Said who="child" says="Zofia says">
        <p>“I told Babcia about volcano.”</p>
        <ChoiceCard who="child">Not working: waiting for my turn</ChoiceCard>
      </Said>
      <Card
        as="article"
        level={2}
        title="Zofia joins a playground game and stays in it until the bell."
        tags={<Pill>Communication and interaction</Pill>}
        note="Outcome 1 of 3"
      >
        <Stack>
          <Columns>
            <Fact label="How we’ll know">4 lunchtimes out of 5, staying ten minutes.</Fact>
            <Fact label="Where Zofia started">1 lunchtime of 5 in September.</Fact>
          </Columns>
          <Views />
          <SampleRating legend="What we agree" />
          <Columns>
            <ProgressChart {...sampleChart} />
            <TextField
              multiline
              label="What helped, what didn’t"
              labelLook="quiet"
              editedBy="teacher"
              value={words}
              onChange={setWords}
            />
          </Columns>
        </Stack>
      </Card>
    </>
  );
};

export const SampleAside = () => {
  const [notes, setNotes] = useState('The word list is the best thing. Babcia uses it too.');
  const [done, setDone] = useState(false);
  return (
    <>
      <Card title="Notes" level={2} size="small">
        <TextField
          multiline
          label="Notes"
          labelLook="hidden"
          editedBy="parent"
          value={notes}
          onChange={setNotes}
        />
      </Card>
      <Card title="Who does what" level={2} size="small">
        <Stack gap="small">
          <Checkbox checked={done} onChange={setDone} small="Mr Lowe · by Mon 20 April">
            Make the social skills group three children
          </Checkbox>
          <Checkbox checked={false} onChange={setDone} small="Miss Adeyemi · by Thu 2 July">
            Keep a story sample to play in July
          </Checkbox>
          <div>
            <Button variant="quiet" icon={Plus}>
              Add an action
            </Button>
          </div>
        </Stack>
      </Card>
    </>
  );
};
