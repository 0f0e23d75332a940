/** What is said around a place code that somebody was given, such as `K4T 7PX`. */
export const codeMessages = {
  open: 'Did support give you a code?',
  label: 'Code',
  hint: 'Six letters and digits, such as K4T 7PX.',
  go: 'Go',
  wrong: 'This code doesn’t work here. Please check each character, or ask for it again.',
  failed: 'The guide didn’t load. Please try again.',
} as const
