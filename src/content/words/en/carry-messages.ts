/** What is said where a person goes on with another device; `{name}` is filled in. */
export const carryMessages = {
  summary: 'Continue on another device',
  /** For a guide to something on a phone: most likely it is read on a computer. */
  onPhone: 'On a computer now? Continue on your {system}',
  text: 'Point the camera of your phone at this code, and tap the link that appears. Or copy the link, and open it on the other device.',
  comes: 'These come along, and you’ll see them there first: {fields}.',
  comesNothing: 'There’s nothing to bring along yet.',
  stays: 'Passwords are never in the link. You’ll enter them again there.',
  left: 'Not in the link, because something is wrong with it or it isn’t from {provider}: {fields}.',
  caption: 'This page',
  codeName: 'QR code for {address}',
  copyName: 'Copy the link',
  copied: 'The link is copied.',
  failed: 'Your browser didn’t allow copying. The link is selected, so press ⌘C or Ctrl+C to copy it.',
  copy: { copy: 'Copy the link', copied: 'Copied', failed: 'Not copied' },
} as const
