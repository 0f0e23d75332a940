import type { Inline } from '#model/text.ts'
import type { ReceiverId } from '#content/receivers.ts'

/** How to get at the source of a message, in steps. */
interface SourceWay {
  readonly actions: readonly Inline[]
  /** What may be different, or is good to know; '' when nothing. */
  readonly note: Inline
}

const copyAll = 'Press `⌘A` to select all of it, then `⌘C` to copy.'
const copyAllOnWindows = 'Press `Ctrl+A` to select all of it, then `Ctrl+C` to copy.'
const plainPage = 'The page is nothing but text. That’s right.'

/**
 * For each service a test may be sent to, in its own pages. Facts: the services’ help pages and articles about them;
 * the words on their buttons change now and then, so where we are not sure of them the text says “may”.
 */
export const sourceWays: Readonly<Record<ReceiverId, SourceWay>> = {
  gmail: {
    actions: [
      'Open the message in Gmail, in the browser of a computer. The app on a phone can’t show the source.',
      'Click the three dots **⋮** at the top right of the message, next to the arrow for replying.',
      'Click **Show original**. A new page opens.',
      'Click **Copy to clipboard** there.',
    ],
    note: 'The table at the top of that page isn’t enough. The text below it counts, and the button copies that.',
  },
  outlook: {
    actions: [
      'Open the message at outlook.com, in the browser of a computer.',
      'Click the three dots **⋯** at the top right of the message.',
      'Click **View**, then **View message source**. In Microsoft 365 it may be **View message details**.',
      `Click into the text. ${copyAll}`,
    ],
    note: 'That menu also has **Download** or **Save as**. You can choose the file you get below.',
  },
  icloud: {
    actions: [
      'Open the message at icloud.com, in the browser of a computer. Double-click it, so that it has its own window.',
      'Open the menu of the message: a gear, or three dots **⋯**.',
      'Click **Show Long Headers**. It may be **Show All Headers**.',
      'Select everything from the first line of the headers to the end of the message, and press `⌘C`.',
    ],
    note: 'It’s easier in a mail program. An @icloud.com, @me.com or @mac.com mailbox is often in your Mac’s Mail already.',
  },
  yahoo: {
    actions: [
      'Open the message in Yahoo Mail or AOL, in the browser of a computer.',
      'Click the three dots **⋯** (**More**) above the message.',
      'Click **View raw message**. At AOL it may be **View message source**. A new page opens.',
      copyAll,
    ],
    note: plainPage,
  },
  fastmail: {
    actions: [
      'Open the message in Fastmail, in the browser of a computer.',
      'Click **Actions** at the top right of the message.',
      'Click **Show raw message**. A new page opens.',
      copyAll,
    ],
    note: plainPage,
  },
  yandex: {
    actions: [
      'Open the message in Yandex Mail, in the browser of a computer.',
      'Click the three dots **⋯** above the message.',
      'Click **Message properties**. A new page opens.',
      copyAll,
    ],
    note: 'The entry may have a slightly different name.',
  },
  posteo: {
    actions: [
      'Open the message in Posteo’s webmail, in the browser of a computer.',
      'Click **More** above the message.',
      'Click **Show source**. A new page opens.',
      copyAll,
    ],
    note: 'The entry may have a slightly different name.',
  },
  'mail-ru': {
    actions: [
      'Open the message in Mail.ru, in the browser of a computer.',
      'Click **More** above the message.',
      'Look for **Service headers**, **Message source** or similar words, and click that.',
      copyAll,
    ],
    note: 'The headers alone are fine, too. They’re all this page reads.',
  },
  other: {
    actions: [
      'Open the message in the browser of a computer.',
      'Look for a menu on the message: three dots, a small arrow, **More**, or **Actions**.',
      'Click the entry with a name like **Show original**, **View source**, **Raw message** or **Headers**.',
      copyAll,
    ],
    note: 'There may be **Download** or **Save as** instead. You can choose the file you get below.',
  },
}

interface ProgramSource extends SourceWay {
  /** The id of the program's guide, where there is one. */
  readonly id: string
  readonly name: string
}

/**
 * For whoever reads the other mailbox in a mail program, of whatever make. Facts: the provider's article on viewing
 * full headers, and the programs' own help.
 */
export const programSources: readonly ProgramSource[] = [
  {
    id: 'apple-mail',
    name: 'Apple Mail on a Mac',
    actions: [
      'Open the message in the **inbox**.',
      'In the menu bar, click **View**, then **Message**, then **Raw Source**. A window full of text opens.',
      copyAll,
    ],
    note: '',
  },
  {
    id: 'outlook-windows',
    name: 'Outlook for Windows',
    actions: [
      'Double-click the message, so that it has its own window.',
      'Click **File**, then **Properties**.',
      'Click into the box **Internet headers**.',
      copyAllOnWindows,
    ],
    note: 'In the new Outlook, click the three dots **⋯** of the message, then **View**, then **View message source**.',
  },
  {
    id: 'outlook-mac',
    name: 'Outlook for Mac',
    actions: [
      'In the list of messages, hold down the `Control` key and click the message.',
      'Click **View Source**. A window full of text opens.',
      copyAll,
    ],
    note: '',
  },
  {
    id: 'thunderbird',
    name: 'Thunderbird',
    actions: [
      'Open the message.',
      'Click **More** at the top right of the message, then **View Source**. A window full of text opens.',
      'Press `Ctrl+A` to select all of it, then `Ctrl+C` to copy. On a Mac, hold down `⌘` instead of `Ctrl`.',
    ],
    note: 'In the menu bar it’s **View**, then **Message Source**.',
  },
  {
    id: 'iphone',
    name: 'A phone or tablet',
    actions: [
      'The mail apps of phones and tablets can’t show the source.',
      'Open the mailbox in the browser of a computer instead. The way to the source is described here for each service.',
    ],
    note: '',
  },
]
