import { beforeEach, expect, test } from 'vitest'
import type { LinkNote, Variant } from '#engine/links/link.ts'
import { differingFrom, noticeLink, takeVariant, useLinkNotice } from './link-notice.ts'
import { answer, selectAnswers, selectGuide, useProgress } from './progress.ts'

const path = '/apple-mail/add-account'
const come = (variant: Variant, ...notes: readonly LinkNote[]) => {
  noticeLink({ link: { page: 'step', guide: 'apple-mail', step: 'add-account', variant }, notes }, path)
  const { notice } = useLinkNotice.getState()
  return notice && { notes: notice.notes, differing: differingFrom(notice, useProgress.getState()) }
}
const shown = () => selectAnswers('apple-mail')(useProgress.getState())
const own = () => selectGuide('apple-mail')(useProgress.getState()).answers

beforeEach(() => useProgress.setState(useProgress.getInitialState(), true))

test('a newer link wins over an older one, and neither is the person’s own answer', () => {
  expect(come({ macos: '13' })).toEqual({ notes: [], differing: [] })
  expect(shown()).toEqual({ macos: '13' })
  expect(come({ macos: '15', service: 'mems' })).toEqual({ notes: [], differing: [] })
  expect(shown()).toEqual({ macos: '15', service: 'mems' })
  expect(own()).toEqual({})
})

test('the person’s choice wins over every link, before and after', () => {
  come({ macos: '13' })
  answer('apple-mail', 'macos', '12')
  expect(shown()).toEqual({ macos: '12' })
  expect(come({ macos: '15' })).toEqual({ notes: [], differing: ['macos'] })
  expect(shown()).toEqual({ macos: '12' })
  takeVariant(['macos'])
  expect(own()).toEqual({ macos: '15' })
})

test('nothing is said of what is shown already, nor of how the link was written', () => {
  come({ macos: '13' })
  expect(come({ macos: '13' }, { kind: 'case' }, { kind: 'punctuation' }, { kind: 'dropped-parameter' })).toBeNull()
  expect(come({}, { kind: 'renamed', from: 'a', to: 'b' })).toBeNull()
  expect(come({}, { kind: 'unknown-answer', question: 'macos' })?.notes).toHaveLength(1)
})
