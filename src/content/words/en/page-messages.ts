/** Titles and descriptions of the pages beside the steps; `{app}`, `{provider}` and `{service}` are filled in. */
export const pageMessages = {
  short: {
    title: 'The short version',
    description: 'All your values to copy, and a few lines to set up {app} for {provider} {service}.',
  },
  profile: {
    title: 'Install a configuration profile',
    description:
      'Download an Apple configuration profile for {app} with {provider} {service}, install it, and type your password.',
  },
  checklist: {
    title: 'Checklist to print',
    description:
      'The whole guide to {app} on paper: every step to check off, the expected errors, and your values for {provider}.',
  },
  check: {
    title: 'Does it work?',
    description:
      'Send a test from {app}, paste its source, and see if it went through {provider} and passed SPF, DKIM and DMARC.',
  },
  password: {
    title: 'My password changed',
    description:
      'You have a new password for {provider}: where it goes in {app}, and which other places still have the old one.',
  },
  support: {
    title: 'Support desk',
    description: 'Find the step your customer is on, see what they see, and send them a link straight to it.',
  },
} as const satisfies Record<string, { title: string; description: string }>
