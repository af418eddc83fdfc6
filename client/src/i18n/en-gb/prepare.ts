import { prepareTopics } from '@fourchairs/shared/words/en-gb/prepare-topics.ts';

/** Words of the page somebody writes before the meeting. */
export const prepare = {
  title: 'Before {{name}}’s meeting',
  skip: 'Skip to my page',
  loading: 'Fetching your page…',
  toMeeting: 'Go to the meeting',
  none: 'There is no page of your own for this meeting.',
  whose: 'Whose page?',
  mine: 'My own',
  writeIn: 'I am writing in',
  /** Of a professional who comes for a part of the meeting. */
  part: {
    title: 'Your part of the meeting',
    when: 'You come from {{from}} until {{to}}.',
    shown: 'While you are there, this page shows you: {{parts}}.',
    nothing: 'Nothing that is written in the meeting is shown to you.',
    summary:
      'Write your summary below, as your advice. When you press Show it appears in the meeting under your name, and it stands in its record.',
    closed: 'Your part is not on now. It is shown here by itself when it begins.',
    over: {
      title: 'Thank you. Your part of the meeting is over.',
      kept: 'What you showed is kept in the meeting under your name, and will stand in its record. Until the meeting is finished you can still write here, show it or take it back.',
      now: 'You are shown nothing more of the meeting, and you will not get its record. If they still need you, whoever leads the meeting can make your part longer: then it opens here again by itself.',
    },
    read: 'Read what is written there now',
    hide: 'Hide it',
    empty: 'Nothing is written there yet.',
    failed: 'What is written there could not be fetched. It will be tried again.',
  },
  optional:
    'You do not have to answer any of this. Answer what you like, in any order. What you leave empty is not shown anywhere.',
  private: {
    title: 'Only you see this, until you show it',
    titleHelped: 'Only you and {{names}} see this, until you show it',
    titleTheirs: 'You are helping {{name}} here',
    mine: 'What you write here is saved as you type. It is not shown to anybody in the meeting, nor to anybody at the school.',
    mineHelped:
      'What you write here is saved as you type. You asked {{names}} to help: they can read all of this page and add to it. It is not shown to anybody else in the meeting, nor to anybody else at the school.',
    theirs:
      'This is {{name}}’s page. You can read it and add to it because they asked you to help. {{name}} sees what you type, and so does anybody else they ask. Your name stands beside it, and what others wrote here stays as it is.',
    theirsShow: 'Only {{name}} can show it in the meeting. Please tell nobody what stands here.',
    show: 'When you press Show, your words appear under your name in the meeting, so that nobody hears them there for the first time. Until the meeting is finished you can take them back.',
    law: 'Private does not mean secret from the law. If somebody may not be safe, the school may have to look.',
  },
  tooLong:
    'No more than {{most}} characters fit here. Your words so far are kept: go on in another answer.',
  another: '{{title}}, answer {{number}}',
  addMore: 'Add another',
  show: 'Show this',
  showChange: 'Show the change',
  takeBack: 'Take it back',
  showAll: 'Show all of it in the meeting',
  takeBackAll: 'Take all of it back',
  onlyOwnerShows: 'Only {{name}} can show this in the meeting.',
  removed: 'Your answer is gone.',
  saved: 'Saved',
  showing: {
    private: 'Only on this page',
    shown: 'Shown in the meeting',
    changed: 'Shown, without your last change',
  },
  summary: {
    nothing: 'Nothing is written yet. You can leave out whatever you like.',
    some_one: 'You have written 1 answer. Shown in the meeting: {{shown}}.',
    some_other: 'You have written {{count}} answers. Shown in the meeting: {{shown}}.',
  },
  /** At the end of the page: what is out, what is not, and what was left empty. */
  sent: {
    title: 'What everybody sees of this page',
    shown: 'Everybody in the meeting sees this',
    before: 'This is how it was before the last change.',
    on: 'First said on {{day}}',
    waiting: 'Written, and not shown',
    empty: 'Left empty, which is fine',
  },
  typedBy: '{{name}} typed this',
  interpretedBy: '{{name}} interpreted this',
  ownWordsOf: '{{name}}’s own words',
  helpers: {
    title: 'Somebody may help me write this',
    help: 'Whoever you tick can read this page and write on it, with their own link. Their name stands beside what they type. Take the tick away, and it ends at once.',
    person: '{{name}}, {{role}}',
    failed: 'It was not changed. Please try again.',
  },
  lost: {
    title: 'Some of your words could not be saved',
    help: 'They are here, so that you can copy them.',
    done: 'I have them',
  },
  topics: prepareTopics,
} as const;
