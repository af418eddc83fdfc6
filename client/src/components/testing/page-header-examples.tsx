import { Languages, Users } from 'lucide-react';

import { Button } from '../button.tsx';
import { ChairRow } from '../chair-row.tsx';
import { IconButton } from '../icon-button.tsx';
import { PhoneOnly, WideOnly } from '../layout.tsx';
import { ListenButton } from '../listen-button.tsx';
import { PageHeader } from '../page-header.tsx';
import { SavedState } from '../saved-state.tsx';
import { StageBar } from '../stage-bar.tsx';
import type { Examples } from './examples.ts';
import { manyPeople, samplePeople } from './sample-people.ts';

export const SampleHeader = ({ many = false }: { many?: boolean }) => (
  <PageHeader
    title="Zofia’s spring review"
    subtitle="Year 2 · Willow Class · Thursday 19 March, 3:30pm"
    state={<SavedState kind="saved" text="Saved for everyone" />}
    people={<ChairRow label="Here now" people={many ? manyPeople : samplePeople} awayWord="away" />}
    tools={
      <>
        <PhoneOnly>
          <ListenButton word="Listen" onPress={() => undefined} />
          <IconButton icon={Languages}>English</IconButton>
        </PhoneOnly>
        <WideOnly>
          <Button icon={Users}>People</Button>
        </WideOnly>
      </>
    }
    below={<StageBar label="Stage 4 of 9" total={9} current={4} />}
  />
);

export const examples: Examples = {
  meeting: <SampleHeader />,
  'many people': <SampleHeader many />,
  plain: <PageHeader title="Zofia’s spring review" tools={<Button>Download PDF</Button>} />,
};
