import { copiedSamples } from './copied.ts'
import { fastmailSamples } from './fastmail.ts'
import { forgedSamples } from './forged.ts'
import { gmailSamples } from './gmail.ts'
import { hostileSamples } from './hostile.ts'
import { icloudSamples } from './icloud.ts'
import { notReceivedSamples } from './not-received.ts'
import { otherSamples } from './other.ts'
import { outlookSamples } from './outlook.ts'
import { smallerSamples } from './posteo-yandex-mail-ru.ts'
import { routeSamples } from './routes.ts'
import type { Sample } from './sample.ts'
import { yahooSamples } from './yahoo.ts'

/** Every sample, by where it comes from. */
export const samples: readonly (readonly [string, readonly Sample[]])[] = [
  ['Gmail', gmailSamples],
  ['Outlook.com and Microsoft 365', outlookSamples],
  ['iCloud Mail', icloudSamples],
  ['Yahoo and AOL', yahooSamples],
  ['Fastmail', fastmailSamples],
  ['Posteo, Yandex, Mail.ru', smallerSamples],
  ['another service', otherSamples],
  ['copied', copiedSamples],
  ['forged', forgedSamples],
  ['made to deceive', hostileSamples],
  ['on another way', routeSamples],
  ['not a received message', notReceivedSamples],
]
