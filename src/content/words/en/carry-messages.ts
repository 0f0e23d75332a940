/** What is said where a page can be opened on a phone by its camera; `{name}` is filled in. */
export const carryMessages = {
  summary: 'On a computer now? Open this page on your {system}',
  text: 'Point the camera of your phone at this code, and tap the link that appears. What you typed here stays on this computer, so you’ll type or paste it again on the phone.',
  caption: 'This page',
  codeName: 'QR code for {address}',
} as const
