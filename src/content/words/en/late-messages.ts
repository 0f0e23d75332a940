/** What is said when something happens while the page is open: a link led elsewhere, nobody was there, a new version came. */
export const lateMessages = {
  detour: {
    name: 'You came by a link',
    text: 'You were on step {wasNumber}, “{wasTitle}”.',
    back: 'Back to step {wasNumber}',
    stay: 'Stay here',
  },
  keeping: {
    blocked:
      'This browser doesn’t let the guide remember anything. Everything works, but your place is lost when you close the page.',
    newer:
      'You’ve used a newer version of this guide in this browser. Your last changes here aren’t saved. Reload the page to use the newer version.',
    full: 'This browser’s storage is full. Everything works, but your last changes aren’t saved.',
  },
  idle: {
    name: 'Passwords',
    warning: {
      one: 'To keep you safe, the guide forgets the passwords you typed in 1 minute.',
      other: 'To keep you safe, the guide forgets the passwords you typed in {count} minutes.',
    },
    keep: 'Keep them',
    kept: 'Your passwords are kept.',
    forgetNow: 'Forget them now',
    forgottenNow: 'The passwords you typed are gone.',
    forgotten: 'This page wasn’t used for a long time, so the guide forgot the passwords you typed.',
    close: 'Close',
  },
  shortcuts: {
    open: 'Keyboard shortcuts',
    nothing: {
      next: 'There’s no next step here.',
      back: 'There’s no step to go back to.',
      copy: 'There are no values to copy here.',
      list: 'The list didn’t load. Please load this page again.',
    },
  },
  update: {
    text: 'A new version of this guide is ready.',
    passwords: 'If you load it, the guide forgets the passwords you typed.',
    use: 'Load it now',
    coming: 'Loading the new version…',
    later: 'Later',
  },
} as const
