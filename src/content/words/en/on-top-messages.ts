/** What is said of the small window that stays on top of others. */
export const onTopMessages = {
  name: 'Your values',
  shown: 'Keep on top',
  /** Begins with what is shown. */
  button: 'Keep on top: these values in a small window',
  opened: 'The values are in a small window now, which stays on top of the others.',
  failed: 'The browser did not open the small window. Press the button once more.',
  none: 'This page has no values to copy. They are here again when a step has some.',
} as const
