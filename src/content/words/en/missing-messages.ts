/** Why a part of the page did not come, below the line that says so. */
export const missingMessages = {
  nobody: 'It looks like you’re offline. Check your network, then press Try again.',
  'somebody-else':
    'Your network wants you to sign in first. Open any other website in a new tab and sign in there. Then come back and press Try again.',
  kept: 'What you typed is still here.',
  newVersion: 'There’s a new version of this guide. Load it to go on.',
  passwords: 'The guide then forgets the passwords you typed. Everything else is kept.',
  use: 'Load the new version',
} as const
