/** Why a password cannot be kept. */
export const secretProblems = {
  'only-spaces': 'There are only spaces in this field.',
  masked: 'These stars only hide the password. Click the :eye: next to them first, then copy it.',
  sentence: 'This is the sentence shown instead of the password, not the password itself.',
  'line-break': 'A line break came along. Copy only the password, without anything before or after it.',
  'secret-has-control':
    'A character that doesn’t belong in a password came along, probably from copying. Copy it once more.',
  'secret-too-long': 'This is too long for a password. Did you copy something else with it?',
} as const

/** A password is kept as it was typed; this only asks. */
export const secretNotes = {
  'leading-space': 'It begins with a space. We kept it, but passwords rarely do. Was it copied by mistake?',
  'trailing-space': 'It ends with a space. We kept it, but passwords rarely do. Was it copied by mistake?',
  'secret-has-invisible': 'It has a character you can’t see. We kept it, but it probably came from copying.',
} as const
