import { Button } from '../button.tsx';
import { PageFrame } from '../page-frame.tsx';
import { PageHeader } from '../page-header.tsx';
import type { Examples } from './examples.ts';
import { SampleHeader } from './page-header-examples.tsx';
import { SampleChild, SampleChildFooter, SampleChildHeader } from './sample-child.tsx';
import { SampleAside, SampleMain, SampleNav } from './sample-meeting.tsx';

export const examples: Examples = {
  meeting: (
    <PageFrame
      skipWord="Skip to the meeting"
      header={<SampleHeader />}
      nav={<SampleNav />}
      navLabel="Meeting steps"
      aside={<SampleAside />}
      asideLabel="Notes and actions"
      phoneShows="main"
      footer={
        <>
          <Button>Back</Button>
          <Button variant="main">Next outcome</Button>
        </>
      }
    >
      <SampleMain />
    </PageFrame>
  ),
  child: (
    <PageFrame
      theme="child"
      width="narrow"
      skipWord="Skip to the question"
      header={<SampleChildHeader />}
      footer={<SampleChildFooter />}
    >
      <SampleChild />
    </PageFrame>
  ),
  room: (
    <PageFrame
      theme="room"
      skipWord="Skip to the meeting"
      header={<PageHeader title="Zofia’s spring review" />}
    >
      <SampleMain />
    </PageFrame>
  ),
  empty: (
    <PageFrame skipWord="Skip to the main part" header={<PageHeader title="Pupils" titleAs="h1" />}>
      <p>Nothing here yet.</p>
    </PageFrame>
  ),
};
