import { describe, expect, it } from 'vitest'
import { readAddresses } from './address.ts'

const one = 'you@example.org'

describe('readAddresses', () => {
  it.each([
    [one, [one]],
    ['<you@example.org>', [one]],
    ['Jo Doe <you@example.org>', [one]],
    ['"Doe, Jo" <you@example.org>', [one]],
    ['Doe, Jo <you@example.org>', [one]],
    ['"Jo \\"<them@example.net>\\" Doe" <you@example.org>', [one]],
    ['"them@example.net" <you@example.org>', [one]],
    ['them@example.net <you@example.org>', [one]],
    ['=?utf-8?Q?J=C3=B6_=22D=2E=22?= <you@example.org>', [one]],
    ['=?utf-8?B?PHRoZW1AZXhhbXBsZS5uZXQ+?= <you@example.org>', [one]],
    ['you@example.org (Jo (them@example.net) Doe)', [one]],
    ['Jo (a > b, c) <you@example.org> (really)', [one]],
    ['you @ example.org', [one]],
    ['You@EXAMPLE.ORG.', ['You@example.org']],
    ['Friends: Jo <you@example.org>;', [one]],
    ['<@relay.example,@two.example:you@example.org>', [one]],
    ['Jo <you@example.org', [one]],
    ['<<you@example.org>>', [one]],
    ['"jo doe"@example.org', ['"jo doe"@example.org']],
    ['you@example.org, Them <them@example.net>', [one, 'them@example.net']],
    ['Friends: you@example.org, them@example.net;', [one, 'them@example.net']],
    ['undisclosed-recipients:;', []],
    ['Jo Doe', []],
    ['@example.org', []],
    ['you@', []],
    ['', []],
    ['"you@example.org', []],
    ['(you@example.org', []],
  ])('%s', (value, addresses) => {
    expect(readAddresses(value).map(({ address }) => address)).toEqual(addresses)
  })
})
