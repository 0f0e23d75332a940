export const sampleWords = { next: 'Next', cancel: 'Cancel' } as const
