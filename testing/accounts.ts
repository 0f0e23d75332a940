import * as fc from 'fast-check'
import { plainFields } from '#engine/values/fields.ts'
import type { PlainFieldId, SecretFieldId } from '#model/field.ts'

/** Somebody's values as they are typed, with passwords in the wrong places. */
export interface TypedAccount {
  readonly plain: Readonly<Record<PlainFieldId, string>>
  readonly secrets: Readonly<Record<SecretFieldId, string>>
  /** A password that gets into a field, before or after it is entered as one. */
  readonly slips: readonly { readonly field: PlainFieldId; readonly of: SecretFieldId; readonly isFirst: boolean }[]
}

const letters = fc.string({ unit: 'grapheme', maxLength: 30 })
/** Most people type it right. */
const usually = (right: fc.Arbitrary<string>, odd: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: odd })

const name = fc.oneof(
  letters.filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'Ada Example',
    'O’Neill & Sons <x>',
    'מריה דוגמה',
    '山田太郎',
    ']]>&amp;"\'',
    '{imapHost} $&',
    'A\u0007B',
  ),
)
const host = fc.oneof(
  fc.domain(),
  letters,
  fc.constantFrom(
    'imap.mailroute.net',
    'smtpauth.mailroute.net',
    'smtp.mailroute.net',
    'mail.mailroute.net',
    'localhost',
    '127.0.0.1',
    '::1',
    '::',
    'https://imap.example.org:993/x',
    'imap.bücher.example',
    'мail.example.org',
    'smtp.gmail.com',
    `${'a'.repeat(63)}.${'b'.repeat(63)}.example`,
  ),
)
const port = fc.oneof(
  fc.nat(70_000).map(String),
  fc.constantFrom('143', '587', '25', '993', '465', '', '０', '587 (STARTTLS)', '-1'),
)
const address = fc.oneof(
  fc.emailAddress(),
  letters,
  fc.constantFrom(
    'you@example.org',
    'you@gmail.com',
    'you@bücher.example',
    'mailto:you@example.org',
    'y***@example.org',
  ),
)
const login = fc.oneof(address, fc.constantFrom('relay-4711', 'ada', String.raw`HARBOR\ada`), letters)

/** Each has a piece that is nowhere by chance. */
const secret = fc
  .tuple(
    fc.constantFrom('Zq7!', 'krokusdistel ', 'Xv9-"&<', 'quarzfern', 'пароль-', '密码Aa1!'),
    fc.stringMatching(/^[a-z\d]{7}$/),
    fc.constantFrom('', ' ', '&"', '🔑'),
  )
  .map((parts) => parts.join('').trim())

export const anyAccount: fc.Arbitrary<TypedAccount> = fc.record({
  plain: fc.record({
    fullName: name,
    emailAddress: usually(fc.emailAddress(), address),
    accountDescription: name,
    imapHost: usually(fc.domain(), host),
    imapPort: usually(fc.integer({ min: 1, max: 65_535 }).map(String), port),
    imapLogin: usually(fc.emailAddress(), login),
    smtpHost: usually(fc.domain(), host),
    smtpPort: usually(fc.integer({ min: 1, max: 65_535 }).map(String), port),
    smtpLogin: usually(fc.emailAddress(), login),
  }),
  secrets: fc
    .tuple(secret, secret)
    .filter(([one, other]) => one !== other)
    .map(([imapPassword, smtpPassword]) => ({ imapPassword, smtpPassword })),
  slips: fc.array(
    fc.record({
      field: fc.constantFrom(...plainFields),
      of: fc.constantFrom<SecretFieldId>('imapPassword', 'smtpPassword'),
      isFirst: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
})
