/** Words of the page behind a personal link. */
export const join = {
  hello: 'Hello {{name}}',
  school: 'from {{school}}',
  checking: 'Looking at your link…',
  pictures: 'Pictures on cards: Fluent Emoji by Microsoft, MIT licence.',
  prepare: {
    body: 'Your review meeting is coming. Here you can write down what you want to say. Nobody sees it until you show it.',
    child:
      'Your meeting is coming. You can get your page ready. Nobody sees it until you press Show.',
    action: 'Get ready',
  },
  meeting: {
    body: 'Your review meeting is ready. Press the button to come in.',
    child: 'Your meeting is ready. Press the button to come in.',
    action: 'Come in',
  },
  saved: {
    body: 'Your review meeting is finished. You can read what was written and agreed.',
    child: 'Your meeting is finished. You can look at what everyone wrote.',
    action: 'Read it',
  },
  over: {
    body: 'Thank you for coming to part of a review meeting, which is finished. Its record is for the people who were invited to all of it. If you left a summary, it stands in the record. If you need something from it, ask the school.',
  },
  cancelled: {
    body: 'Your review meeting is cancelled.',
    child: 'Your meeting is not on.',
    action: 'Read why',
  },
  staff: {
    body: 'This is your own link to your school’s review meetings.',
    action: 'Come in',
  },
  opening: 'Opening…',
  notYou: 'Not {{name}}? Leave',
  notMine: {
    title: 'This link is for somebody else',
    safe: 'Nothing was opened with it, and it is gone from this page.',
    tell: 'Please tell the school that it came to you, and delete the message. They can stop it and send a new one to the right person.',
    own: 'If the school gave you a link of your own, open that one.',
  },
  keep: 'Keep this link to yourself. It is only for you.',
  bad: {
    title: 'This link does not work',
    body: 'It may be cut off or mistyped. Open the link again from your message, or copy all of it. If it still does not work, ask the school to send you a new one.',
  },
  expired: {
    title: 'This link has run out',
    body: 'Links stop working after a while, to keep your words safe. Nothing is lost. Ask the school to send you a new one.',
  },
  revoked: {
    title: 'The school has stopped this link',
    body: 'Nothing is lost. If you think it should work, ask the school to send you a new one.',
  },
  busy: {
    title: 'Too many tries just now',
    body: 'Your link is safe. Wait one minute, then try again.',
  },
  trouble: {
    title: 'We could not reach the school’s server',
    body: 'Your link is safe. Check that you are online, then try again.',
  },
  retry: 'Try again',
} as const;
