export const greetingMessages = {
  hello: 'Hello, {name}',
  bye: 'Goodbye',
  left: { one: '1 minute left', other: '{count} minutes left' },
} as const
