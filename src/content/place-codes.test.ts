import { expect, test } from 'vitest'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { readPlaceCode } from '#engine/links/place-code.ts'
import { everyGuide } from '#testing/every-guide.ts'
import { site } from './site.ts'

const guides = everyGuide.flatMap(([, guide]) => (guide.provider.id === site.provider.id ? [guide] : []))

/** Codes that people were given. A row is never changed and never taken out; a new step may have a new row. */
const given: readonly (readonly [code: string, leadsTo: string])[] = [
  ['8PKKV3', '/apple-mail'],
  ['H7X9TW', '/apple-mail/short'],
  ['NT83RJ', '/apple-mail/profile'],
  ['W9KTPW', '/apple-mail/checklist'],
  ['3VXJNW', '/apple-mail/check'],
  ['W28HH6', '/apple-mail/sign-in'],
  ['3JM7F6', '/apple-mail/smtp-auth-relay'],
  ['83XYDJ', '/apple-mail/servers-and-logins'],
  ['FM8PC6', '/apple-mail/inbound-password'],
  ['N5MF92', '/apple-mail/outbound-password'],
  ['2KN8TV', '/apple-mail/open-mail-settings'],
  ['7522R9', '/apple-mail/add-account'],
  ['DN9RPV', '/apple-mail/other-mail-account'],
  ['M6NHNN', '/apple-mail/account-details'],
  ['TR27M9', '/apple-mail/mail-servers'],
  ['289YKN', '/apple-mail/select-apps'],
  ['6TNPJN', '/apple-mail/server-settings'],
  ['DC2FH5', '/apple-mail/close-settings'],
  ['KWC6F5', '/apple-mail/choose-from'],
  ['TDNXDH', '/apple-mail/send-a-test'],
  ['5NH9RW', '/apple-mail?service=mems'],
  ['2MD3NP', '/apple-mail?service=hosted'],
  ['X34T3K', '/apple-mail?macos=12'],
  ['JCMY89', '/apple-mail?macos=13'],
  ['5P65H6', '/apple-mail?macos=15'],
  ['T2P9PR', '/apple-mail?macos=26'],
  ['KF66NC', '/iphone'],
  ['RYHXMW', '/iphone/short'],
  ['YHVNKP', '/iphone/profile'],
  ['636DJ6', '/iphone/checklist'],
  ['CKJ5H6', '/iphone/check'],
  ['5PW492', '/iphone/sign-in'],
  ['C86V82', '/iphone/smtp-auth-relay'],
  ['JTJK72', '/iphone/servers-and-logins'],
  ['R9W96V', '/iphone/inbound-password'],
  ['XW735H', '/iphone/outbound-password'],
  ['997WMN', '/iphone/open-mail-settings'],
  ['HVKMKN', '/iphone/add-account'],
  ['PCXCJH', '/iphone/other-mail-account'],
  ['WX84H5', '/iphone/account-details'],
  ['4FKVFH', '/iphone/mail-servers'],
  ['8YXKDH', '/iphone/verify-servers'],
  ['HJ89CY', '/iphone/select-apps'],
  ['P3M39T', '/iphone/choose-from'],
  ['WKXT89', '/iphone/send-a-test'],
  ['FD3XKP', '/iphone?service=mems'],
  ['99YNHW', '/iphone?service=hosted'],
  ['6RPCW4', '/iphone?ios=17'],
  ['V47K4M', '/iphone?ios=18'],
  ['YXC2W9', '/gmail'],
  ['6FNRVN', '/gmail/short'],
  ['KJC7R5', '/gmail/checklist'],
  ['T3NYPH', '/gmail/check'],
  ['K72XJY', '/gmail/sign-in'],
  ['RRCNHY', '/gmail/smtp-auth-relay'],
  ['Y8PDFT', '/gmail/servers-and-logins'],
  ['CCCWCT', '/gmail/outbound-password'],
  ['PTDPVM', '/gmail/open-gmail-settings'],
  ['X9RFTF', '/gmail/accounts-and-import'],
  ['4W46R4', '/gmail/name-and-address'],
  ['9DDXPF', '/gmail/smtp-server'],
  ['HXRNNF', '/gmail/confirm-address'],
  ['PH4DMX', '/gmail/when-replying'],
  ['X2F5KR', '/gmail/choose-from'],
  ['4JRWJ8', '/gmail/send-a-test'],
  ['VW7RTN', '/gmail?service=mems'],
  ['PV5HPH', '/gmail?service=hosted'],
]

test.each(given)('the code %s still leads to %s', (code, leadsTo) => {
  const place = readPlaceCode(code, guides)
  expect(place && encodeLink(place.link, guides.map(linkGuide))).toBe(leadsTo)
})

test.each(everyGuide)(
  '%s: every step and answer has its permanent number, and no number is used twice',
  (_name, guide) => {
    const steps = [...guide.numbered, ...guide.provider.numbered]
    expect(new Set(steps).size).toBe(steps.length)
    for (const { id } of guide.phases.flatMap((phase) => phase.steps)) expect(steps).toContain(id)
    for (const { numbered, answers, assumed } of guide.questions) {
      expect(new Set(numbered).size).toBe(numbered.length)
      for (const { id } of answers) if (id !== assumed) expect(numbered).toContain(id)
    }
  },
)

test.each(everyGuide)('%s: another name of an answer is in lower case and means one answer', (_name, guide) => {
  for (const { answers } of guide.questions) {
    const names = answers.flatMap(({ id, known = [] }) => [id, ...known])
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  }
})

test('programs have different numbers', () => {
  const numbers = site.programs.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(numbers.length)
})
