import { expect, it } from 'vitest'
import type { NumberedPart } from '#model/screen.ts'
import { marker } from './marker.ts'

const rings: readonly NumberedPart<'server-settings'>[] = [
  { part: 'account', number: 4 },
  { part: 'save', number: 5 },
]

it('rings the numbered parts, crosses those to be left alone, and says which one is shown', () => {
  const mark = marker({ rings, crosses: ['imap-automatic'], active: 5 })
  expect(mark('account')).toEqual({ 'data-part': 'account', 'data-number': 4 })
  expect(mark('save')).toEqual({ 'data-part': 'save', 'data-number': 5, 'data-turn': '' })
  expect(mark('imap-automatic')).toEqual({ 'data-part': 'imap-automatic', 'data-leave': '' })
  expect(mark('tab')).toEqual({ 'data-part': 'tab' })
})

it.each([undefined, 1, 9])('shows the first ring where row %s is not in the picture', (active) => {
  const mark = marker({ rings, crosses: [], active })
  expect(mark('account')).toHaveProperty('data-turn')
  expect(mark('save')).not.toHaveProperty('data-turn')
})

it('never crosses what it rings', () => {
  const mark = marker({ rings, crosses: ['save'] })
  expect(mark('save')).not.toHaveProperty('data-leave')
})
