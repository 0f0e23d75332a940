/** The sentences around a picture. */
export const screenMessages = {
  enlarge: 'Enlarge picture',
  close: 'Close picture',
  area: 'Enlarged picture',
} as const
