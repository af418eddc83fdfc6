import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, beforeEach } from 'vitest';

import { createAnswerChecker } from '#http/testing/answer-checker.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';

/** Somebody in a meeting, who can open each document they are granted. */
const takeSeat = async (server: TestServer, page: TestBrowser, link: string) => {
  const { documents } = await page.join(link);
  const open = (document: string) => {
    const access = documents.find(({ name }) => name === document);
    return openTestPage(server.url, page.cookie(), must(access, document));
  };
  return { page, documents, open };
};
export type SceneSeat = Awaited<ReturnType<typeof takeSeat>>;

type Wishes = {
  readonly settings?: Readonly<Record<string, string>>;
  /** The school and its meeting are made once for all tests of the file, instead of anew for each. */
  readonly once?: boolean;
  readonly arrange?: (school: TestSchool) => Promise<MeetingId>;
};

/**
 * A server for the tests of a file, and a school with a meeting in it, on the day of tests. Every answer that its
 * browsers get is held against the published description.
 */
export const setScene = ({
  settings = {},
  once = false,
  arrange = (school) => school.makeMeeting(),
}: Wishes = {}) => {
  let server: TestServer;
  let school: TestSchool;
  let meeting: MeetingId;
  let open: () => TestBrowser;
  beforeAll(async () => {
    server = await startTestServer(settings);
    const checker = await createAnswerChecker(server.url);
    open = () => openTestBrowser(server.url, checker);
  });
  const begin = once ? beforeAll : beforeEach;
  begin(async () => {
    server.clock.set(testDay);
    school = await makeTestSchool(server.app.deps);
    meeting = await arrange(school);
  });
  afterAll(() => server.stop());
  const takeASeat = async (name: Name): Promise<SceneSeat> =>
    takeSeat(server, open(), await school.link(meeting, name));
  return {
    get server() {
      return server;
    },
    get school() {
      return school;
    },
    get meeting() {
      return meeting;
    },
    /** Another meeting of the same school: from here on people come to this one. */
    goTo: (other: MeetingId): void => {
      meeting = other;
    },
    /** A browser nobody has joined with yet. */
    open: () => open(),
    takeASeat,
    /** Somebody in the meeting. */
    sit: async (name: Name): Promise<TestBrowser> => (await takeASeat(name)).page,
  };
};
