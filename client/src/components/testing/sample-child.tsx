import { Brush, Image, Pencil, UserRound } from 'lucide-react';

import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Chair } from '../chair.tsx';
import { Icon } from '../icon.tsx';
import { Row, Stack } from '../layout.tsx';
import { ListenButton } from '../listen-button.tsx';
import { PageHeader } from '../page-header.tsx';
import { StageBar } from '../stage-bar.tsx';
import { SampleFaces } from './face-choice-examples.tsx';

const picture = <Icon of={UserRound} />;

export const SampleChildHeader = () => (
  <PageHeader
    look="clear"
    logo={<Chair name="Zofia" initials="Z" who="child" show="initials" size="large" />}
    title="Zofia’s meeting"
    people={
      <Row>
        <Chair name="Mum" initials="MN" who="parent" size="large" picture={picture} />
        <Chair name="Miss Adeyemi" initials="MA" who="teacher" size="large" picture={picture} />
        <Chair name="Mrs Hartley" initials="MH" who="senco" size="large" picture={picture} />
      </Row>
    }
  />
);

export const SampleChildFooter = () => (
  <>
    <Button variant="quiet" size="child">
      Back
    </Button>
    <StageBar label="Question 3 of 7" total={7} current={3} look="beads" />
    <Button variant="main" size="child">
      Next
    </Button>
  </>
);

/** A page of the child's, to see the pieces together. */
export const SampleChild = () => (
  <Card as="div">
    <Stack>
      <Row>
        <ListenButton
          word="Listen"
          about="How is playtime?"
          look="round"
          onPress={() => undefined}
        />
        <h1>How is playtime?</h1>
      </Row>
      <SampleFaces look="faces" legendLook="hidden" />
      <Row>
        <Button size="child" icon={Pencil}>
          Write
        </Button>
        <Button size="child" icon={Brush}>
          Draw
        </Button>
        <Button size="child" icon={Image}>
          Pick a picture
        </Button>
      </Row>
      <hr />
      <Row>
        <Button size="child" variant="main">
          Show everyone
        </Button>
        <Button size="child">Someone helped me</Button>
        <Button size="child">Skip</Button>
        <Button size="child" variant="danger">
          Something is wrong
        </Button>
      </Row>
      <p>When you press Show, Mum, Miss Adeyemi and Mrs Hartley see this.</p>
    </Stack>
  </Card>
);
