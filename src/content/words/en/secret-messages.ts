/** Why a password cannot be kept. */
export const secretProblems = {
  'only-spaces': 'There are only spaces here.',
  masked: 'These stars only stand in place of the password. Click the :eye: beside them first, then copy.',
  sentence: 'This is the sentence that stands in place of the password, not the password itself.',
  'line-break': 'A line break came along. Copy only the password, without the line before or after it.',
  'secret-has-control': 'A character that no password has came along, probably from copying. Copy it once more.',
  'secret-too-long': 'This is too long for a password. Did something else come along?',
} as const

/** A password is kept as it was typed; this only asks. */
export const secretNotes = {
  'leading-space': 'It begins with a space. We kept it, but passwords rarely do. Was it copied by mistake?',
  'trailing-space': 'It ends with a space. We kept it, but passwords rarely do. Was it copied by mistake?',
  'secret-has-invisible': 'A character you cannot see is inside. We kept it, but it probably came from copying.',
} as const
