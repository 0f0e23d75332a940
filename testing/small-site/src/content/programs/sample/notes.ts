export const notes = [
  { id: 'keys', title: 'Keys', text: 'Press them.' },
  { id: 'names', title: 'Names', text: 'Choose one.' },
] as const
