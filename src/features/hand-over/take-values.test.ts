import { beforeEach, expect, it } from 'vitest'
import { loadGuide } from '#features/guide/load-guide.ts'
import { forgetSecrets, keepSecret } from '#secrets/secret-store.ts'
import { selectHeld, useHeld } from '#state/held.ts'
import { noteLinkValues, useLinkValues } from '#state/link-values.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { selectTyped, typeValue, useSettings } from '#state/settings.ts'
import { takeValues } from './take-values.ts'

const guide = await loadGuide('iphone')
const { provider } = guide
const typed = () => selectTyped(provider.id)(useSettings.getState())
const done = () => selectGuide('iphone')(useProgress.getState()).done
const address = { field: 'emailAddress', value: 'you@example.org', mine: '' } as const

beforeEach(() => {
  useSettings.setState(useSettings.getInitialState(), true)
  useProgress.setState(useProgress.getInitialState(), true)
  useHeld.setState({}, true)
  forgetSecrets()
  noteLinkValues('x')
})

it('keeps what was offered, and marks the step that has nothing left to ask', () => {
  takeValues(provider, guide, [address, { field: 'imapPort', value: '993', mine: '' }], { service: 'mems' })
  expect(typed()).toEqual({ emailAddress: 'you@example.org', imapPort: '993' })
  expect(selectGuide('iphone')(useProgress.getState()).answers).toEqual({ service: 'mems' })
  // Those for the passwords are left.
  expect(done()).toEqual(['servers-and-logins'])
  expect(useLinkValues.getState().text).toBe('')
})

it('marks no step where a value is missing or wrong, or where none of its values came', () => {
  takeValues(provider, guide, [{ field: 'imapPort', value: '993', mine: '' }], {})
  expect(done()).toEqual([])
  typeValue(provider.id, 'smtpHost', 'smtp')
  takeValues(provider, guide, [address], {})
  expect(done()).toEqual([])
  typeValue(provider.id, 'smtpHost', undefined)
  takeValues(provider, guide, [{ field: 'fullName', value: 'Ada Example', mine: '' }], {})
  expect(done()).toEqual([])
})

it('keeps no password, and goes without a guide', () => {
  keepSecret(provider.id, 'smtpPassword', 'correct horse')
  takeValues(provider, undefined, [address, { field: 'fullName', value: 'Correct Horse', mine: '' }], {})
  expect(typed()).toEqual({ emailAddress: 'you@example.org' })
  expect(selectHeld(provider.id, 'fullName')(useHeld.getState())).toEqual({ kind: 'password', secret: 'smtpPassword' })
})
