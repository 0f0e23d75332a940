/** What the list of the keyboard shortcuts says. */
export const shortcutMessages = {
  title: 'Keyboard shortcuts',
  hint: 'Hold down the first two keys and press the letter. They do nothing while you’re typing in a field.',
  actions: {
    next: 'Next step',
    back: 'Previous step',
    copy: 'Copy the next value',
    list: 'Show this list',
  },
  /** Keys as they are written on the keyboard, and as they are said; between the names of other computers stands a plus. */
  keys: {
    apple: { signs: { Alt: '⌥', Shift: '⇧' }, names: { Alt: 'Option', Shift: 'Shift' }, between: '' },
    other: { signs: { Alt: 'Alt', Shift: 'Shift' }, names: { Alt: 'Alt', Shift: 'Shift' }, between: '+' },
  },
  appleSigns: '⌥ is the Option key, ⇧ is the Shift key.',
  use: 'Use keyboard shortcuts',
  close: 'Close',
} as const
