import { expect, test } from 'vitest'
import { everyGuide } from '#testing/every-guide.ts'
import { connectionsOf } from '#outputs/connection/connection.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { asTaken } from './as-taken.ts'
import { planGuide } from './plan-guide.ts'

test.each([
  ['new', '993', 'tls'],
  ['mail', '993', 'tls'],
  ['classic', '143', 'starttls'],
])('Outlook for Windows, %s: port %s, whatever was typed, and nothing typed is changed', (outlook, port, security) => {
  const guide = everyGuide.find(([name]) => name === 'mailroute × outlook-windows')?.[1]
  if (guide === undefined) throw new Error('There is no such guide.')
  const plan = planGuide(guide, { outlook })
  const values = effectiveValues(guide.provider, { imapPort: '143' })
  const [incoming] = connectionsOf(guide, asTaken(plan, values))
  expect(incoming).toMatchObject({ server: 'imap', port, security })
  expect(values.imapPort).toBe('143')
})
