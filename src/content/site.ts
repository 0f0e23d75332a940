import type { Site } from '#model/site.ts'
import { appleMail } from './programs/apple-mail/entry.ts'
import { iphone } from './programs/iphone/entry.ts'
import { gmail } from './programs/gmail/entry.ts'
import { outlookMac } from './programs/outlook-mac/entry.ts'
import { outlookWindows } from './programs/outlook-windows/entry.ts'
import { thunderbird } from './programs/thunderbird/entry.ts'
import { thunderbirdAndroid } from './programs/thunderbird-android/entry.ts'
import { mailroute } from './providers/mailroute/provider.ts'

/** What this site offers. A deployment edits this file and no other. */
export const site: Site = {
  provider: mailroute,
  programs: [appleMail, iphone, gmail, outlookMac, outlookWindows, thunderbird, thunderbirdAndroid],
  languages: [{ lang: 'en', labels: 'en', name: 'English' }],
}
