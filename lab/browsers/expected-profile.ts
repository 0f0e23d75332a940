import { mailroute } from '../../src/content/providers/mailroute/provider.ts'
import { profileTexts } from '../../src/content/words/en/profile-texts.ts'
import { effectiveValues } from '../../src/engine/values/effective-values.ts'
import { buildProfile } from '../../src/outputs/mobileconfig/build-profile.ts'

/** The file a person of this name gets: made here, without a browser. */
export function expectedProfile(fullName: string, emailAddress: string) {
  const made = buildProfile({
    values: effectiveValues(mailroute, { fullName, emailAddress }),
    provider: mailroute,
    texts: profileTexts,
    isOnePassword: false,
    device: 'mac',
  })
  if (!made.ok) throw new Error(`The generator refuses: ${JSON.stringify(made.error)}`)
  return made.value
}
