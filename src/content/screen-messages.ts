/** The sentences around a picture. */
export const screenMessages = {
  marked: 'Marked in the picture:',
  enlarge: 'Enlarge picture',
  close: 'Close picture',
  area: 'Enlarged picture',
} as const
