import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Values } from '#model/field.ts'
import type { NumberedPart, ScreenId } from '#model/screen.ts'
import { allParts, AnyDrawing, partsOf, screenIds } from '#testing/gallery/every-drawing.tsx'
import { familyIds, familyOf } from './registry.ts'

const nothing: Values = {
  fullName: '',
  emailAddress: '',
  accountDescription: '',
  imapHost: '',
  imapPort: '',
  imapLogin: '',
  smtpHost: '',
  smtpPort: '',
  smtpLogin: '',
}

const versions = ['12', '13', '15', '26', 'unsure'] as const

interface Look {
  readonly rings?: readonly NumberedPart[]
  readonly crosses?: readonly string[]
  readonly active?: number
  readonly values?: Values
  readonly settings?: string
  readonly macos?: string
}

function draw(
  screen: ScreenId,
  { rings = [], crosses = [], active, values = nothing, settings = 'Settings', macos = '15' }: Look = {},
) {
  return renderToStaticMarkup(
    <AnyDrawing
      screen={screen}
      rings={rings}
      crosses={crosses}
      active={active}
      values={values}
      words={{ settings, profile: 'Example mail for you@example.org', panel: 'panel.example.org' }}
      answers={{ macos }}
    />,
  )
}

const numbered = (screen: ScreenId) =>
  allParts[screen].map((part, index): NumberedPart => ({ part, number: index + 1 }))

const count = (html: string, text: string) => html.split(text).length - 1
const text = (html: string) => html.replaceAll(/<[^>]*>/g, '\n')
const looks = screenIds.flatMap((screen) => versions.map((macos) => ({ screen, macos })))

describe('every screen', () => {
  it.each(familyIds)('of the family %s is found by its id', (family) => {
    for (const id of screenIds) expect(id in partsOf[family], id).toBe(familyOf(id) === family)
  })

  it.each(looks)('$screen (macOS $macos) shows each part once, with its number when marked', ({ screen, macos }) => {
    const plain = draw(screen, { macos })
    const marked = draw(screen, { macos, rings: numbered(screen) })
    expect(plain).not.toContain('data-number')
    for (const { part, number } of numbered(screen)) {
      expect(count(plain, `data-part="${part}"`), part).toBe(1)
      expect(marked).toContain(`data-part="${part}" data-number="${number}"`)
    }
    expect(count(marked, 'data-number')).toBe(allParts[screen].length)
  })

  it.each(looks)('$screen (macOS $macos) has nothing to focus, to load, or against a strict policy', (look) => {
    const html = draw(look.screen, { macos: look.macos, rings: numbered(look.screen) })
    expect(html).not.toMatch(/<(?:a|button|input|select|textarea|iframe|summary|audio|video|object|img|image|script)\b/)
    expect(html).not.toMatch(/\s(?:style|tabindex|contenteditable|href|src|on\w+)=/i)
    expect(html).not.toContain('aria-label')
  })

  it.each(screenIds)('%s stands on samples before anything is typed', (screen) => {
    const html = text(draw(screen))
    expect(html).not.toContain('undefined')
    expect(html).not.toContain('“”')
  })

  it('takes any value without breaking, and shows it as text', () => {
    const anyValues = fc.record<Values>({
      fullName: fc.string({ unit: 'binary' }),
      emailAddress: fc.oneof(fc.emailAddress(), fc.string(), fc.constant(`${'a'.repeat(64)}@${'b.'.repeat(94)}c`)),
      accountDescription: fc.string({ unit: 'grapheme' }),
      imapHost: fc.oneof(fc.domain(), fc.constant('x'.repeat(64))),
      imapPort: fc.nat(65_535).map(String),
      imapLogin: fc.string(),
      smtpHost: fc.string(),
      smtpPort: fc.string(),
      smtpLogin: fc.constantFrom('<script>alert(1)</script>', '" style="color:red', '山田太郎@例え.jp', 'عبد الرحمن'),
    })
    fc.assert(
      fc.property(fc.constantFrom(...looks), anyValues, ({ screen, macos }, values) => {
        const html = draw(screen, { macos, values, rings: numbered(screen) })
        expect(html).not.toContain('<script')
        expect(html).not.toMatch(/<[^>]*\sstyle=/)
        for (const part of allParts[screen]) expect(html).toContain(`data-part="${part}"`)
      }),
      { numRuns: 150 },
    )
  })
})

describe('passwords', () => {
  it('cannot be given to a screen', () => {
    const values = { ...nothing }
    const html = renderToStaticMarkup(
      <AnyDrawing
        screen="add-account"
        rings={[]}
        crosses={[]}
        // @ts-expect-error a password is no plain value
        values={{ ...values, imapPassword: 'correct horse' }}
        words={{ settings: 'Settings', profile: 'Example mail for you@example.org', panel: 'panel.example.org' }}
        answers={{}}
      />,
    )
    expect(html).not.toContain('correct horse')
  })

  const dots = '•'.repeat(12)
  it.each([
    ['add-account', 1],
    ['add-account-error', 1],
    ['mail-servers', 1],
    ['mail-servers-next', 1],
    ['server-settings', 2],
    ['profile-settings', 1],
    ['panel-imap-shown', 1],
    ['panel-smtp-shown', 1],
    ['generic-sign-in', 1],
    ['generic-servers', 2],
    ['web-smtp-server', 1],
    ['outlook-mac-form', 2],
    ['windows-new-form', 2],
    ['windows-account-form', 1],
    ['windows-outgoing', 1],
  ] as const)('%s shows %i of them, as twelve dots', (screen, times) => {
    const html = draw(screen)
    expect(count(html, dots)).toBe(times)
    expect(count(html, '•')).toBe(times * 12)
  })
})

describe('what is seen', () => {
  const typed: Values = {
    fullName: 'Dana Example',
    emailAddress: 'dana@example.edu',
    accountDescription: 'Outgoing for work',
    imapHost: 'imap.example.net',
    imapPort: '1143',
    imapLogin: 'dana-in',
    smtpHost: 'relay.example.net',
    smtpPort: '1587',
    smtpLogin: 'dana-out',
  }

  it.each([
    ['panel-home', ['dana@example.edu']],
    ['generic-servers', ['imap.example.net', '1143', 'dana-in', 'relay.example.net', '1587', 'dana-out']],
    ['panel-servers', ['imap.example.net', '1143', 'dana-in', 'relay.example.net', '1587', 'dana-out']],
    ['add-account', ['Dana Example', 'dana@example.edu']],
    ['add-account-error', ['dana@example.edu', 'Automatic']],
    ['mail-servers', ['dana@example.edu', 'dana-in', 'imap.example.net', 'relay.example.net', 'Sign In']],
    ['mail-servers-next', ['dana@example.edu', 'imap.example.net', 'relay.example.net', 'Next']],
    ['server-settings', ['dana-in', 'imap.example.net', 'dana-out', 'relay.example.net']],
    ['compose-other-account', ['Dana Example – other@example.com']],
    ['compose', ['Dana Example – dana@example.edu']],
    ['from-menu', ['Dana Example – dana@example.edu', 'Dana Example – other@example.com']],
    ['web-add-address', ['Dana Example', 'dana@example.edu']],
    ['web-smtp-server', ['relay.example.net', '1587', 'dana-out']],
    ['web-confirm', ['dana@example.edu']],
    ['web-send-mail-as', ['Mail is sent through: relay.example.net', 'Dana Example &lt;dana@example.edu&gt;']],
    ['web-from-menu', ['Dana Example &lt;dana@example.edu&gt;', 'Dana Example &lt;other@example.com&gt;']],
    ['web-message', ['Dana Example &lt;dana@example.edu&gt;']],
    ['outlook-mac-address', ['dana@example.edu']],
    [
      'outlook-mac-form',
      ['dana@example.edu', 'dana-in', 'imap.example.net', '1143', 'dana-out', 'relay.example.net', '1587'],
    ],
    ['outlook-mac-from-menu', ['dana@example.edu', 'other@example.com']],
    ['windows-new-address', ['dana@example.edu']],
    // It takes port 993 and the address as its login, whatever the account has.
    ['windows-new-form', ['imap.example.net', '993', 'dana-out', 'relay.example.net', '1587']],
    ['windows-account-form', ['Dana Example', 'dana@example.edu', 'imap.example.net', 'relay.example.net', 'dana-in']],
    ['windows-outgoing', ['dana-out']],
    ['windows-advanced', ['1143', '1587']],
    ['windows-from-menu', ['dana@example.edu', 'other@example.com']],
    ['profile-list', ['Example mail for you@example.org']],
    ['profile-settings', ['Outgoing for work', 'Dana Example', '“relay.example.net”:']],
  ] as const)('%s carries the person’s own values', (screen, expected) => {
    const seen = text(draw(screen, { values: typed })).split('\n')
    for (const value of expected) expect(seen).toContain(value)
  })

  it.each([
    ['starttls', 'TLS'],
    ['tls', 'SSL'],
  ])('has the kind of connection chosen that the provider needs: %s', (smtpSecurity, kind) => {
    const html = renderToStaticMarkup(
      <AnyDrawing
        screen="web-smtp-server"
        rings={[]}
        crosses={[]}
        values={typed}
        words={{ settings: '', profile: '', panel: '' }}
        answers={{ smtpSecurity }}
      />,
    )
    const chosen = html.slice(html.indexOf('web-radio web-on'))
    expect(text(chosen).split('\n')).toContain(kind)
    expect(text(chosen).split('\n').indexOf(kind)).toBeLessThan(6)
  })

  it('names the menu entry as the version does', () => {
    expect(text(draw('mail-menu', { settings: 'Preferences' }))).toContain('Preferences…')
    expect(text(draw('mail-menu', { settings: 'Settings' }))).toContain('Settings…')
  })

  it.each([
    ['12', 'System Preferences', 'Profiles'],
    ['13', 'Privacy &amp; Security', 'Profiles'],
    ['15', 'General', 'Device Management'],
    ['26', 'General', 'Device Management'],
    ['unsure', 'General', 'Device Management'],
  ])('finds the profiles of macOS %s under %s', (macos, place, pane) => {
    const html = draw('profile-pane', { macos, rings: [{ part: 'profiles', number: 1 }] })
    expect(html).toContain(place)
    expect(html.slice(html.indexOf('data-number'))).toContain(pane)
  })

  it.each(['add-account-error', 'mail-servers', 'mail-servers-next'] as const)(
    '%s has the message in full',
    (screen) => {
      const seen = text(draw(screen)).split('\n')
      expect(seen.filter((line) => line === 'Unable to verify account name or password.')).toHaveLength(1)
    },
  )

  it('names the pane of the menu bar as the version does', () => {
    expect(draw('profile-pane', { macos: '15' })).toContain('Control Center')
    expect(draw('profile-pane', { macos: '26' })).not.toContain('Control Center')
    expect(draw('profile-pane', { macos: '26' })).toContain('Menu Bar')
  })

  it('has icons in the menus of macOS 26 alone', () => {
    expect(draw('mail-menu', { macos: '15' })).not.toContain('<svg')
    expect(draw('mail-menu', { macos: '26' })).toContain('<svg')
  })

  it('shows the page after signing in without the settings that come next', () => {
    const seen = text(draw('panel-signed-in', { values: typed }))
    expect(seen).toContain('My Settings')
    expect(seen).not.toContain('SMTP Auth Relay')
    expect(seen).not.toContain('imap.example.net')
  })

  it('the settings have the headings and labels of the provider, as far as it told them', () => {
    const html = renderToStaticMarkup(
      <AnyDrawing
        screen="generic-servers"
        rings={[]}
        crosses={[]}
        values={typed}
        words={{
          settings: '',
          profile: '',
          panel: '',
          settingsPage: {
            headings: { imap: '', smtp: 'Sending' },
            labels: { Host: 'Machine', Port: 'Door', Login: 'Key', Password: 'Word' },
          },
        }}
        answers={{}}
      />,
    )
    for (const word of ['Incoming mail (IMAP)', 'Sending', 'Machine', 'Door', 'Key', 'Word'])
      expect(html).toContain(word)
    for (const word of ['Outgoing mail', 'User name', '>Server<', '>Port<']) expect(html).not.toContain(word)
  })

  it.each(['generic-sign-in', 'generic-servers'] as const)('%s has the address of the panel', (screen) => {
    expect(text(draw(screen))).toContain('panel.example.org')
  })

  it.each([
    ['select-apps', true],
    ['select-apps-mail-only', false],
  ] as const)('%s has Mail checked, and Notes: %s', (screen, hasNotes) => {
    const html = draw(screen)
    const tick = /data-part="(mail|notes)"><span class="mac-box( mac-on)?"/g
    expect([...html.matchAll(tick)].map(([, app, on]) => [app, on !== undefined])).toEqual([
      ['mail', true],
      ['notes', hasNotes],
    ])
  })

  it.each(screenIds.filter((id) => !id.startsWith('panel-')))('%s names no provider', (screen) => {
    expect(draw(screen)).not.toMatch(/mailroute/i)
  })
})
