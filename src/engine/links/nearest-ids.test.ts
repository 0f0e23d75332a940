import { describe, expect, it } from 'vitest'
import { editDistance, nearestIds } from './nearest-ids.ts'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'acb', 1],
    ['abc', 'ab', 1],
    ['kitten', 'sitting', 3],
    ['server-setings', 'server-settings', 1],
  ])('%j, %j: %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })
})

describe('nearestIds', () => {
  const ids = ['sign-in', 'servers-and-logins', 'add-account', 'account-details', 'server-settings', 'mail-servers']

  it.each([
    ['sign-on', ['sign-in']],
    ['accuont-detials', ['account-details']],
    ['server', ['servers-and-logins', 'server-settings', 'mail-servers']],
    ['account', ['add-account', 'account-details']],
    ['qqqqqqq', []],
    ['in', []],
    ['', []],
    ['a'.repeat(5000), []],
  ])('%s', (typed, nearest) => {
    expect(nearestIds(typed, ids)).toEqual(nearest)
  })
})
