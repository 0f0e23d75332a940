import { asked as appleMail } from './programs/apple-mail/asked.ts'
import { asked as iphone } from './programs/iphone/asked.ts'
import { asked as gmail } from './programs/gmail/asked.ts'
import { asked as outlookMac } from './programs/outlook-mac/asked.ts'
import { asked as outlookWindows } from './programs/outlook-windows/asked.ts'
import { asked as thunderbird } from './programs/thunderbird/asked.ts'
import { asked as thunderbirdAndroid } from './programs/thunderbird-android/asked.ts'
import { asked as ofProvider } from './providers/mailroute/asked.ts'

/** What people ask at the steps and pages of each guide, by its id. Not part of a guide: only the desk loads it. */
export const askedByGuide: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'apple-mail': { ...ofProvider, ...appleMail },
  iphone: { ...ofProvider, ...iphone },
  gmail: { ...ofProvider, ...gmail },
  'outlook-mac': { ...ofProvider, ...outlookMac },
  'outlook-windows': { ...ofProvider, ...outlookWindows },
  thunderbird: { ...ofProvider, ...thunderbird },
  'thunderbird-android': { ...ofProvider, ...thunderbirdAndroid },
}
