/** The sentences around a picture. */
export const screenMessages = {
  enlarge: 'Enlarge picture',
  close: 'Close picture',
  area: 'Enlarged picture',
  cross: 'A gray cross means: leave it as it is.',
  samples: {
    fullName: 'Your Name',
    description: 'Outgoing mail',
    /** The account that was there before. */
    other: 'Other',
    otherName: 'Sample',
  },
} as const
