import type { Inline } from '#model/text.ts'
import type { ReceiverId } from './receivers.ts'

/** How to get at the source of a message in a mail service's own pages. */
interface SourceWay {
  readonly actions: readonly Inline[]
  /** What may be different, or is good to know. */
  readonly note: Inline
}

const copyAll = 'Press ⌘A to select all of it, then ⌘C to copy.'

/**
 * For each service a test may be sent to. Facts: the services’ help pages and articles about them; the words on their
 * buttons change now and then, so where we are not sure of them the text says “may”.
 */
export const sourceWays: Readonly<Record<ReceiverId, SourceWay>> = {
  gmail: {
    actions: [
      'Open the message in Gmail, in the browser of a computer. The app on a phone cannot show the source.',
      'Click the three dots **⋮** at the top right of the message, beside the arrow for replying.',
      'Click **Show original**. A new page opens.',
      'Click **Copy to clipboard** there.',
    ],
    note: 'The table at the top of that page is not enough: the text below it counts, and the button copies that.',
  },
  outlook: {
    actions: [
      'Open the message at outlook.com, in the browser of a computer.',
      'Click the three dots **⋯** at the top right of the message.',
      'Click **View**, then **View message source**. With Microsoft 365 it may be **View message details**.',
      `Click into the text. ${copyAll}`,
    ],
    note: 'There is also **Download** or **Save as** in that menu. The file you get can be chosen below.',
  },
  icloud: {
    actions: [
      'On icloud.com you see at most the headers of a message. Where you can choose **Show All Headers** or **Show Long Headers**, in the menu of the message, they are enough.',
      'It is easier in a mail program that has this mailbox, too.',
    ],
    note: 'An @icloud.com, @me.com or @mac.com mailbox is often in your Mac’s mail program already.',
  },
  yahoo: {
    actions: [
      'Open the message in Yahoo Mail or AOL, in the browser of a computer.',
      'Click the three dots **⋯** (**More**) above the message.',
      'Click **View raw message**. At AOL it may be **View message source**. A new page opens.',
      copyAll,
    ],
    note: 'The page is nothing but text. That is right.',
  },
  fastmail: {
    actions: [
      'Open the message in Fastmail, in the browser of a computer.',
      'Click **Actions** at the top right of the message.',
      'Click **Show raw message**. A new page opens.',
      copyAll,
    ],
    note: 'The page is nothing but text. That is right.',
  },
  yandex: {
    actions: [
      'Open the message in Yandex Mail, in the browser of a computer.',
      'Click the three dots **⋯** above the message.',
      'Click **Message properties**. A new page opens.',
      copyAll,
    ],
    note: 'The entry may be called a little differently.',
  },
  posteo: {
    actions: [
      'Open the message in Posteo’s webmail, in the browser of a computer.',
      'Click **More** above the message.',
      'Click **Show source**. A new page opens.',
      copyAll,
    ],
    note: 'The entry may be called a little differently.',
  },
  'mail-ru': {
    actions: [
      'Open the message in Mail.ru, in the browser of a computer.',
      'Click **More** above the message.',
      'Look for **Service headers**, **Message source** or similar words, and click that.',
      copyAll,
    ],
    note: 'Only the headers are fine, too: they are all that is read.',
  },
  other: {
    actions: [
      'Open the message in the browser of a computer.',
      'Look for a menu on the message: three dots, a small arrow, **More**, or **Actions**.',
      'The entry has a name like **Show original**, **View source**, **Raw message** or **Headers**.',
      copyAll,
    ],
    note: 'There may be **Download** or **Save as** instead. The file you get can be chosen below.',
  },
}
