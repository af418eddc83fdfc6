/** What happened, what is safe, what to do. */
export const errors = {
  somethingBroke: {
    title: 'Something went wrong on this page',
    body: 'Everything that was saved is safe. Load the page again to carry on.',
    reload: 'Load the page again',
  },
  notFound: {
    title: 'Please open the link you were given',
    body: 'There is nothing at this address. Your meeting opens from your own link: look for it in your messages, or ask the school to send it again.',
  },
  pageNotLoaded: {
    title: 'This page could not be loaded',
    body: 'You may be offline. Nothing is lost. Check the connection, then try again.',
    retry: 'Try again',
  },
  partNotLoaded: { title: 'This part could not be loaded' },
} as const;
