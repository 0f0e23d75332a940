import { beforeEach, expect, test, vi } from 'vitest'
import {
  currentKeeping,
  onKeepingChange,
  onStoredChange,
  readStored,
  removeStored,
  setAside,
  setKeeping,
  writeStored,
} from './storage.ts'

const stored = new Map<string, string>()
/** What the next calls for a key throw. */
const failing = new Map<string, string>()
/** How many characters fit in. */
let room = Infinity

function failFor(key: string) {
  const name = failing.get(key)
  if (name !== undefined) throw new DOMException('refused', name)
}

vi.stubGlobal('localStorage', {
  getItem: (key: string) => {
    failFor(key)
    return stored.get(key) ?? null
  },
  setItem: (key: string, text: string) => {
    failFor(key)
    const others = [...stored].filter(([name]) => name !== key).flat()
    if ([...others, key, text].join('').length > room) throw new DOMException('full', 'QuotaExceededError')
    stored.set(key, text)
  },
  removeItem: (key: string) => {
    failFor(key)
    stored.delete(key)
  },
})

const page = new EventTarget()
vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))

const keys = ['a', 'b']

beforeEach(() => {
  stored.clear()
  failing.clear()
  room = Infinity
  for (const key of keys) setKeeping(key, 'kept')
})

const tell = (type: string, more: object) => page.dispatchEvent(Object.assign(new Event(type), more))

test('nothing throws, whatever the browser does, and what failed is known', () => {
  for (const [name, keeping] of [
    ['SecurityError', 'blocked'],
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'blocked'],
  ] as const) {
    failing.set('a', name)
    writeStored('a', 'text')
    expect(currentKeeping(), name).toBe(keeping)
    failing.clear()
    writeStored('a', 'text')
    expect(currentKeeping()).toBe('kept')
  }
  failing.set('a', 'SecurityError')
  expect(readStored('a')).toBeNull()
  expect(currentKeeping()).toBe('blocked')
  removeStored('a')
  expect(currentKeeping()).toBe('blocked')
})

test('one store that is kept does not hide another that is not', () => {
  setKeeping('a', 'newer')
  writeStored('b', 'text')
  expect(currentKeeping()).toBe('newer')
  room = 10
  writeStored('b', 'a text too long')
  expect(currentKeeping()).toBe('full')
  writeStored('b', 'short')
  expect(currentKeeping()).toBe('newer')
  removeStored('a')
  expect(currentKeeping()).toBe('kept')
})

test('listeners hear of each change once', () => {
  const heard: string[] = []
  const stop = onKeepingChange(() => heard.push(currentKeeping()))
  failing.set('a', 'SecurityError')
  writeStored('a', 'text')
  writeStored('a', 'text')
  failing.clear()
  writeStored('a', 'text')
  stop()
  setKeeping('a', 'newer')
  expect(heard).toEqual(['blocked', 'kept'])
})

test('what cannot be read is set aside even where there is no room for two', () => {
  stored.set('a', 'unreadable')
  room = 15
  setAside('a', 'unreadable')
  expect(Object.fromEntries(stored)).toEqual({ 'a.bad': 'unreadable' })
  failing.set('a', 'SecurityError')
  expect(() => setAside('a', 'unreadable')).not.toThrow()
})

test('another tab, a cleared storage and a return from the back-forward cache are followed', () => {
  const heard: (string | null)[] = []
  const stop = onStoredChange('a', (text) => heard.push(text))
  tell('storage', { key: 'a', newValue: 'theirs' })
  tell('storage', { key: 'b', newValue: 'other' })
  tell('storage', { key: null, newValue: null })
  expect(heard).toEqual(['theirs', null])

  stored.set('a', 'written meanwhile')
  tell('pageshow', { persisted: false })
  tell('pageshow', { persisted: true })
  expect(heard).toEqual(['theirs', null, 'written meanwhile'])

  // Where nothing can be kept, what is in memory is all there is.
  setKeeping('a', 'full')
  tell('pageshow', { persisted: true })
  stop()
  tell('storage', { key: 'a', newValue: 'late' })
  expect(heard).toHaveLength(3)
})
