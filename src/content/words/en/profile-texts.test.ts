import { describe, expect, test } from 'vitest'
import { fieldTexts } from './field-names.ts'
import { profileProblems } from './profile-messages.ts'
import { profileTexts } from './profile-texts.ts'

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
}

describe('profile texts', () => {
  const fillable = [
    'provider',
    'program',
    'system',
    ...Object.keys(fieldTexts).filter((field) => !field.endsWith('Password')),
  ]

  test.each(Object.entries(profileTexts))('%s names only values that are filled in', (_name, text) => {
    expect(fillable).toEqual(expect.arrayContaining([...placeholders(text)]))
  })

  test.each(Object.entries(profileTexts))('%s is one line of plain text', (_name, text) => {
    expect(text).not.toMatch(/\p{Cc}|\*\*|`|\]\(/u)
    expect(text.trim()).toBe(text)
  })

  test('two accounts can be told apart in the list of profiles', () => {
    expect(placeholders(profileTexts.profileName)).toContain('emailAddress')
  })

  test.each(Object.entries(profileProblems))('%s names its field, limit or key', (kind, text) => {
    const known = { 'too-long': ['field', 'limit'], 'value-fails-check': ['field', 'key'], 'file-fails-check': ['key'] }
    const expected = Object.entries(known).find(([name]) => name === kind)?.[1] ?? ['field']
    expect(new Set(placeholders(text))).toEqual(new Set(expected))
  })
})
