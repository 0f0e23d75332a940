import { asked as appleMail } from './programs/apple-mail/asked.ts'
import { asked as iphone } from './programs/iphone/asked.ts'
import { asked as gmail } from './programs/gmail/asked.ts'
import { asked as outlookMac } from './programs/outlook-mac/asked.ts'
import { asked as outlookWindows } from './programs/outlook-windows/asked.ts'
import { asked as thunderbird } from './programs/thunderbird/asked.ts'
import { asked as thunderbirdAndroid } from './programs/thunderbird-android/asked.ts'
import { asked as ofProvider } from './providers/mailroute/asked.ts'

/** Of the page for a new password, in every guide. */
const ofPages = {
  password: [
    'I changed my password',
    'new password',
    'where does the new password go',
    'my password changed',
    'I have a new password, where do I change it',
    'the password has expired',
    'where do I enter the new password',
    'I got a new password from support',
    'update the password',
    'I generated a new password',
  ],
}

/** What people ask at the steps and pages of each guide, by its id. Not part of a guide: only the desk loads it. */
export const askedByGuide: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'apple-mail': { ...ofPages, ...ofProvider, ...appleMail },
  iphone: { ...ofPages, ...ofProvider, ...iphone },
  gmail: { ...ofPages, ...ofProvider, ...gmail },
  'outlook-mac': { ...ofPages, ...ofProvider, ...outlookMac },
  'outlook-windows': { ...ofPages, ...ofProvider, ...outlookWindows },
  thunderbird: { ...ofPages, ...ofProvider, ...thunderbird },
  'thunderbird-android': { ...ofPages, ...ofProvider, ...thunderbirdAndroid },
}
