/** What is said of parts of the page that are on their way, or do not come. */
export const loadingMessages = {
  loading: 'One moment…',
  notLoaded: 'This part didn’t load.',
  tryAgain: 'Try again',
  /** In the page from the first, and shown where its script does not come. */
  notStarted: 'Some of this page didn’t load. You can read it, but buttons and fields are missing.',
  loadAgain: 'Load again',
} as const
