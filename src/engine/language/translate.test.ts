import { describe, expect, test } from 'vitest'
import type { Translation } from '#model/language.ts'
import { translate } from './translate.ts'

const english = {
  title: 'Add an account',
  lead: { by: 'system', cases: { old: 'Open Preferences', new: 'Open Settings' }, otherwise: 'Open it' },
  left: { one: '1 minute left', other: '{count} minutes left' },
  notes: [
    { id: 'first', title: 'One', text: 'The first' },
    { id: 'second', title: 'Two', text: 'The second' },
  ],
  rows: [
    { kind: 'act', text: 'Click' },
    { kind: 'value', field: 'imapHost', label: 'Host' },
  ],
  menus: ['File', 'Edit'],
  minutes: 5,
} as const

const spanish = {
  title: 'Añadir una cuenta',
  lead: { cases: { new: 'Abra Ajustes' } },
  left: { one: 'Queda 1 minuto', many: 'Quedan {count} de minutos', other: 'Quedan {count} minutos' },
  notes: { second: { title: 'Dos' } },
  rows: [undefined, { label: 'Servidor' }],
  menus: ['Archivo', undefined, 'Más'],
} as const satisfies Translation<typeof english>

test('texts are put over the English ones, wherever they stand; the rest stays', () => {
  expect(translate(english, spanish)).toEqual({
    title: 'Añadir una cuenta',
    lead: { by: 'system', cases: { old: 'Open Preferences', new: 'Abra Ajustes' }, otherwise: 'Open it' },
    left: { one: 'Queda 1 minuto', many: 'Quedan {count} de minutos', other: 'Quedan {count} minutos' },
    notes: [
      { id: 'first', title: 'One', text: 'The first' },
      { id: 'second', title: 'Dos', text: 'The second' },
    ],
    rows: [
      { kind: 'act', text: 'Click' },
      { kind: 'value', field: 'imapHost', label: 'Servidor' },
    ],
    menus: ['Archivo', 'Edit', 'Más'],
    minutes: 5,
  })
})

describe('what does not fit is not taken', () => {
  test.each([
    ['nothing', undefined, english],
    ['another kind of thing', 'A text', english],
    ['a name that the English does not have', { motto: 'Hola' }, english],
    ['a text in place of a number', { minutes: 'cinco' }, english],
    ['an object in place of a text', { title: { other: 'x' } }, english],
    ['plural forms without the last', { left: { one: 'Queda 1 minuto' } }, english],
  ])('%s', (_name, translation, expected) => {
    expect(translate(english, translation)).toEqual(expected)
  })

  test('the types say so, too', () => {
    // @ts-expect-error -- an id is no text
    const id = { notes: { first: { id: 'primero' } } } satisfies Translation<typeof english>
    // @ts-expect-error -- a note that is not there
    const note = { notes: { third: { title: 'Tres' } } } satisfies Translation<typeof english>
    expect([id, note]).toHaveLength(2)
  })
})

test('a lone text is a translation, too', () => {
  expect(translate('Yes', 'Sí')).toBe('Sí')
  expect(translate('Yes', undefined)).toBe('Yes')
})
