import { locale } from '#content/locale.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { nameBrowser } from '#engine/browser/name-browser.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { SecretFieldId } from '#model/field.ts'
import { composeReport } from '#outputs/report/compose-report.ts'
import type { Report, Shareable } from '#outputs/report/report.ts'
import { browserSays } from '#platform/browser-words.ts'
import { siteAddress } from '#platform/site-address.ts'
import { useSecret } from '#secrets/secret-store.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'

const words = { ...supportMessages.report, lang: locale.lang, icons: messages.icons, fields: fieldTexts }

interface StuckReportState {
  readonly report: Report
  /** True when a value was left out because it holds a password. */
  readonly isWithholding: boolean
}

/** Gathers what the report is made of. Of a password only whether it is there goes into it. */
export function useStuckReport(step: string, symptom: string, shared: readonly Shareable[]): StuckReportState {
  const plan = usePlan()
  const values = useValues()
  const { done, answers } = useProgress(selectGuide(plan.guide.id))
  const imapPassword = useSecret(plan.guide.provider.id, 'imapPassword')
  const smtpPassword = useSecret(plan.guide.provider.id, 'smtpPassword')
  const known: readonly (readonly [SecretFieldId, typeof imapPassword])[] = [
    ['imapPassword', imapPassword],
    ['smtpPassword', smtpPassword],
  ]
  // A password pasted into the wrong line would otherwise leave with that line.
  const withheld = plainFields.filter((field) =>
    known.some(([, secret]) => secret !== undefined && values[field].includes(secret.reveal().trim())),
  )
  const { guide } = plan
  const link = encodeLink({ page: 'step', guide: guide.id, step, variant: answers }, [linkGuide(guide)])
  const report = composeReport(
    {
      plan,
      step,
      link: siteAddress() + link.slice(1),
      done,
      symptom,
      values,
      // Typed in another guide, a password may be here that this one does not ask for.
      knownSecrets: known.flatMap(([field, secret]) =>
        secret === undefined || !guide.fields.has(field) ? [] : [field],
      ),
      shared,
      withheld,
      browser: nameBrowser(browserSays()),
    },
    words,
  )
  return { report, isWithholding: withheld.length > 0 }
}
