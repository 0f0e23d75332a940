import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checklistMessages, copyWords } from '#words/checklist-messages.ts'
import { connectionWords } from '#words/connection-words.ts'
import { lineNames, sectionTitles } from '#words/field-words.ts'
import { fieldTextsFor } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { adviseOn } from '#engine/values/advise.ts'
import { effectiveValues } from '#engine/values/effective-values.ts'
import { plainFields } from '#engine/values/fields.ts'
import { keepTyped, noteDraft } from '#features/values/keep-typed.ts'
import { watchForPasswords } from '#features/values/mixed-up.ts'
import type { SecretFieldId } from '#model/field.ts'
import { composeChecklist } from '#outputs/checklist/compose-checklist.ts'
import { writeMarkdown } from '#outputs/checklist/write-markdown.ts'
import { writeText } from '#outputs/checklist/write-text.ts'
import { connectionsOf, writeConnections } from '#outputs/connection/connection.ts'
import { checkProfile } from '#outputs/mobileconfig/check-profile.ts'
import { composeReport } from '#outputs/report/compose-report.ts'
import { writeReport } from '#outputs/report/write-report.ts'
import { mobileAccount } from '#outputs/thunderbird/mobile-account.ts'
import { writeCode } from '#outputs/thunderbird/write-code.ts'
import { writeSettingsFile } from '#outputs/thunderbird/write-settings-file.ts'
import { forgetSecrets, keepSecret } from '#secrets/secret-store.ts'
import { useHeld } from '#state/held.ts'
import { selectTyped, useSettings } from '#state/settings.ts'
import { anyAccount, type TypedAccount } from '#testing/accounts.ts'
import { fixtureGuide } from '#testing/fixture/guides.ts'
import { makeProfile } from './make-profile.ts'
import { runs } from '#testing/every.ts'

const guide = fixtureGuide('two')
const { provider } = guide
const { id } = provider
const plan = planGuide(guide, {})
const fields = fieldTextsFor('two')
const { icons } = messages

/** Goes through the fields as a person does, slips included. */
function typeIn({ plain, secrets, slips }: TypedAccount) {
  const slip = (isFirst: boolean) => {
    for (const each of slips.filter((other) => other.isFirst === isFirst)) {
      noteDraft(id, each.field, secrets[each.of])
      keepTyped(id, each.field, secrets[each.of])
    }
  }
  for (const field of plainFields) keepTyped(id, field, plain[field])
  slip(true)
  for (const [field, text] of Object.entries(secrets)) keepSecret(id, field as SecretFieldId, text)
  slip(false)
}

/** All that leaves the page, with the profile last, where there is one. */
function surfaces(): readonly string[] {
  const typed = selectTyped(id)(useSettings.getState())
  const values = effectiveValues(provider, typed)
  const words = {
    lang: 'en',
    icons,
    fields,
    lines: lineNames,
    connection: connectionWords,
    sections: sectionTitles,
    step: checklistMessages.sheet.step,
  }
  const checklist = composeChecklist({
    plan,
    values,
    done: [],
    steps: 'all',
    withPictures: false,
    site: 'https://guide.example.org/',
    date: '',
    words,
  })
  const report = composeReport(
    {
      plan,
      at: { kind: 'step', step: plan.steps[0]?.id ?? '' },
      link: '',
      code: '',
      byLink: [],
      visited: [],
      message: '',
      time: '',
      symptoms: [],
      done: [],
      symptom: '',
      values,
      knownSecrets: [],
      shared: ['hosts', 'ports', 'logins'],
      withheld: [],
      browser: { browser: '', system: '' },
    },
    { ...supportMessages.report, lang: 'en', icons, fields },
  )
  const profile = makeProfile(values, guide, [])
  const account = mobileAccount(guide, values)
  if (profile.ok) expect(checkProfile(profile.value.text, guide.profile?.device ?? 'mac')).toEqual([])
  const advice = plainFields.map((field) => adviseOn(field, values, provider))
  return [
    JSON.stringify(useSettings.getState()),
    JSON.stringify(advice),
    writeMarkdown(checklist, { ...copyWords, lang: 'en' }),
    writeText(checklist, { ...copyWords, lang: 'en' }),
    writeConnections(connectionsOf(guide, values), connectionWords),
    writeReport(report),
    account.ok ? writeCode(account.value) + writeSettingsFile(account.value) : '',
    ...(profile.ok ? [profile.value.text] : []),
  ]
}

/** Passwords have a piece of seven letters and digits that survives every way of writing. */
const piecesOf = ({ secrets }: TypedAccount) =>
  Object.values(secrets).map((text) => /[a-z\d]{7}(?=[^a-z\d]*$)/u.exec(text)?.[0] ?? text)

test('whatever is typed where: no password leaves the page, and every file is sound', { timeout: 300_000 }, () => {
  const stop = watchForPasswords()
  const outcomes = { file: 0, refused: 0 }
  fc.assert(
    fc.property(anyAccount, (account) => {
      forgetSecrets()
      useSettings.setState({ providers: {} }, true)
      useHeld.setState({}, true)
      typeIn(account)
      const all = surfaces()
      outcomes[all.length === 8 ? 'file' : 'refused'] += 1
      for (const piece of piecesOf(account)) expect(all.join('\n').toLowerCase()).not.toContain(piece.toLowerCase())
    }),
    { numRuns: runs(5000) },
  )
  stop()
  // Both happen often enough to say something.
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(runs(200))
})
