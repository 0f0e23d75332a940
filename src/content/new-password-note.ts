import type { Note } from '#model/step.ts'

/** To remember in every program: the page for the day a password changes. */
export const newPasswordNote = {
  id: 'check-remember-password',
  title: 'When a password changes',
  text: '[My password changed](page:password) shows where the new one goes, and which other places still have the old one.',
} as const satisfies Note
