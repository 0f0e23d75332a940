export const entry = {
  id: 'sample',
  description: 'For samples',
  load: async () => (await import('./program.ts')).program,
} as const
