import { panelAccount, panelText } from '../../e2e/panel-text.ts'
import { site } from '../../src/content/site.ts'
import { fieldTexts } from '../../src/content/words/en/field-names.ts'
import { profileMessages } from '../../src/content/words/en/profile-messages.ts'
import { composeGuide } from '../../src/engine/plan/compose-guide.ts'
import { planGuide } from '../../src/engine/plan/plan-guide.ts'
import { valuesOf } from '../../src/engine/plan/rows.ts'
import { effectiveValues } from '../../src/engine/values/effective-values.ts'
import { buildProfile } from '../../src/outputs/mobileconfig/build-profile.ts'
import { textsFor } from '../../src/pages/profile/make-profile.ts'

const [entry] = site.programs
if (entry === undefined) throw new Error('The site has no program.')
const plan = planGuide(composeGuide(site.provider, entry, await entry.load()), {})

/** The guide of the journey: the first one of the site. */
export const guide = plan.guide.id
export const provider = site.provider.id
export const steps = plan.steps.map(({ id, title }) => ({ id, title }))
export { panelAccount, panelText }

const inline = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** The values to copy on a step, by the names of their copy buttons, in order. */
export function valuesAt(id: string, typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const step = plan.steps.find((each) => each.id === id)
  if (step === undefined) throw new Error(`There is no step ${id}.`)
  const plain = Object.fromEntries(
    Object.entries(fieldTexts).flatMap(([field, { name }]) => (name in typed ? [[field, typed[name]]] : [])),
  )
  const values: Readonly<Record<string, string>> = { ...plain, ...effectiveValues(site.provider, plain) }
  return Object.fromEntries(valuesOf(step).map(({ field }) => [inline(fieldTexts[field].name), values[field] ?? '']))
}

/** The file that a person of this name gets: made here, without a browser. */
export function expectedProfile(fullName: string, emailAddress: string) {
  const made = buildProfile({
    values: effectiveValues(site.provider, { fullName, emailAddress }),
    provider: site.provider,
    texts: textsFor(plan.guide),
    isOnePassword: plan.guide.credentials === 'one',
    device: plan.profile?.device ?? 'mac',
  })
  if (!made.ok) throw new Error(`The generator refuses: ${JSON.stringify(made.error)}`)
  return made.value
}

export const downloadedWords = (file: string) => profileMessages.downloaded.replaceAll('{file}', file)
