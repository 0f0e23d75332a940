/** How the installed guide presents itself: under its icon, and where apps are listed. */
export const manifestMessages = {
  shortName: 'Mail Setup',
  appDescription: 'Set up your mail program to send through your provider, one step at a time.',
} as const
