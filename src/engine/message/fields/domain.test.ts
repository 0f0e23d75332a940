import { describe, expect, it } from 'vitest'
import { alignmentOf, domainOf, organizationalDomain } from './domain.ts'
import { isUnder } from '#engine/values/is-under.ts'

describe('organizationalDomain', () => {
  it.each([
    ['example.org', 'example.org'],
    ['mail.cs.example.org', 'example.org'],
    ['mail.example.co.uk', 'example.co.uk'],
    ['them.github.io', 'them.github.io'],
    ['co.uk', 'co.uk'],
    ['localhost', 'localhost'],
    ['192.0.2.1', '192.0.2.1'],
    ['', ''],
    [`${'a.'.repeat(500)}org`, `${'a.'.repeat(500)}org`],
  ])('%s', (domain, expected) => {
    expect(organizationalDomain(domain)).toBe(expected)
  })
})

describe('alignmentOf', () => {
  it.each([
    ['example.org', 'example.org', 'aligned'],
    ['example.org', 'mail.example.org', 'aligned'],
    ['news.example.org', 'mail.example.org', 'aligned'],
    ['notexample.org', 'example.org', 'not-aligned'],
    ['example.org.example.net', 'example.org', 'not-aligned'],
    ['co.uk', 'example.co.uk', 'not-aligned'],
    ['one.co.uk', 'two.co.uk', 'not-aligned'],
    ['one.github.io', 'two.github.io', 'not-aligned'],
    ['', 'example.org', 'unknown'],
    ['example.org', '', 'unknown'],
  ])('%s with From %s', (domain, from, expected) => {
    expect(alignmentOf(domain, from)).toBe(expected)
  })
})

describe('isUnder', () => {
  it.each([
    ['mailroute.net', true],
    ['011.lax.mailroute.net', true],
    ['notmailroute.net', false],
    ['mailroute.net.example.org', false],
    ['', false],
  ])('%s', (host, expected) => {
    expect(isUnder(host, ['mailroute.net'])).toBe(expected)
  })
})

describe('domainOf', () => {
  it.each([
    ['you@example.org', 'example.org'],
    ['<You@Example.ORG.>', 'example.org'],
    ['@example.org', 'example.org'],
    ['example.org', 'example.org'],
    ['"a@b"@example.org', 'example.org'],
    ['<>', ''],
  ])('%s', (value, expected) => {
    expect(domainOf(value)).toBe(expected)
  })
})
