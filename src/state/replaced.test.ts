import { beforeEach, expect, test } from 'vitest'
import {
  compareWithOwn,
  dropReplaced,
  noteElsewhere,
  noteOwn,
  selectReplaced,
  settleOn,
  useReplaced,
} from './replaced.ts'

const id = 'harbor'
const other = () => selectReplaced(id, 'fullName')(useReplaced.getState())
const stored = (fullName?: string) => ({ [id]: fullName === undefined ? {} : { fullName } })

beforeEach(() => dropReplaced())

test('what another tab put in the place of what was typed here is told, with what was typed', () => {
  noteOwn(id, 'fullName', 'Ada')
  compareWithOwn(stored('Ada'), stored('Grace'))
  expect(other()).toEqual({ text: 'Ada', from: 'here' })
  // The other tab had second thoughts.
  compareWithOwn(stored('Grace'), stored('Ada'))
  expect(other()).toBeUndefined()
})

test('nothing is told of a field that nobody typed into here, or that the other tab left alone', () => {
  compareWithOwn(stored('Ada'), stored('Grace'))
  expect(other()).toBeUndefined()
  noteOwn(id, 'fullName', 'Ad', true)
  compareWithOwn(stored(), stored())
  expect(other()).toBeUndefined()
})

test('it is told as long as typing goes on, and no longer once something is chosen', () => {
  noteOwn(id, 'fullName', 'Ad', true)
  compareWithOwn(stored(), stored('Grace'))
  noteOwn(id, 'fullName', 'Ada', true)
  expect(other()).toEqual({ text: 'Ad', from: 'here' })
  noteElsewhere(id, 'fullName', 'Grace')
  expect(other()).toEqual({ text: 'Grace', from: 'elsewhere' })
  noteOwn(id, 'fullName', 'Grace')
  expect(other()).toBeUndefined()
  noteElsewhere(id, 'fullName', 'Ada')
  settleOn(id, 'fullName')
  expect(other()).toBeUndefined()
})

test('what is forgotten in another tab, or is a password by now, is nowhere here', () => {
  noteOwn(id, 'fullName', 'Ada')
  compareWithOwn(stored('Ada'), stored('Grace'))
  compareWithOwn(stored('Grace'), {})
  expect(useReplaced.getState()).toEqual({ own: {}, others: {} })
  noteOwn(id, 'fullName', 'Fern-4711')
  noteElsewhere(id, 'fullName', 'Grace')
  dropReplaced((text) => text.startsWith('Fern'))
  expect(useReplaced.getState().own).toEqual({})
  expect(other()?.text).toBe('Grace')
})
