/** What the list of the keyboard shortcuts says. */
export const shortcutMessages = {
  title: 'Keyboard shortcuts',
  hint: 'Hold the first two keys down and press the letter. While you type into a line they do nothing.',
  actions: {
    next: 'Next step',
    back: 'Back, to the step before',
    copy: 'Copy the next value',
    list: 'Show this list',
  },
  /** Keys as they are written on the keyboard, and as they are said; between the names of other computers stands a plus. */
  keys: {
    apple: { signs: { Alt: '⌥', Shift: '⇧' }, names: { Alt: 'Option', Shift: 'Shift' }, between: '' },
    other: { signs: { Alt: 'Alt', Shift: 'Shift' }, names: { Alt: 'Alt', Shift: 'Shift' }, between: '+' },
  },
  appleSigns: '⌥ is the key Option, ⇧ is the key Shift.',
  use: 'Use keyboard shortcuts',
  close: 'Close',
} as const
