/** What is said of parts of the page that are on their way, or do not come. */
export const loadingMessages = {
  loading: 'One moment…',
  notLoaded: 'This part didn’t load.',
  tryAgain: 'Try again',
  /** After a try that was asked for. */
  loadAnew:
    'Still nothing? Load the page again. The guide then forgets the passwords you typed. Everything else is kept.',
  /** In the page from the first, and shown where its script does not come. */
  notStarted: 'Some of this page didn’t load. You can read it, but buttons and fields are missing.',
  loadAgain: 'Load again',
  /** In the page from the first, and shown alone where another site shows it inside of its own page. */
  framed: 'This guide only works in a window of its own.',
  openAlone: 'Open the guide',
} as const
