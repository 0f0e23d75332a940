/** What is said of the small window that stays on top of others. */
export const onTopMessages = {
  name: 'Your values',
  shown: 'Keep on top',
  /** Begins with what is shown. */
  button: 'Keep on top: these values in a small window',
  opened: 'Your values are now in a small window that stays on top of the others.',
  failed: 'Your browser didn’t open the small window. Press the button once more.',
  none: 'This page has no values to copy. They’ll be back when a step has some.',
} as const
