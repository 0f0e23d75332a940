/** What is said where values are carried over one after the other. */
export const carryMessages = {
  inOrder: {
    action: 'Copy next: {field}',
    hint: 'One button for all: press it, paste in the other window, come back and press it again.',
    copied: 'Copied {field}, next: {next}.',
    last: 'Copied {field}. That was the last one.',
    missing: 'Left out, not entered here yet: {fields}.',
    failed: 'The browser did not allow copying {field}. It is selected below: press ⌘C to copy it.',
    failedSecret: 'The browser did not allow copying {field}. Click Show beside it below, then select it and press ⌘C.',
  },
} as const
