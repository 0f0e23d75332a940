import { useState } from 'react'
import { locale } from '#content/locale.ts'
import { fieldTexts } from '#words/field-names.ts'
import { messages } from '#words/messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { shellMessages } from '#words/shell-messages.ts'
import { supportMessages } from '#words/support-messages.ts'
import { nameBrowser } from '#engine/browser/name-browser.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import type { Link } from '#engine/links/link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import { guidePagePath, guidePath, stepPath } from '#engine/links/paths.ts'
import { spellPlaceCode, writePlaceCode } from '#engine/links/place-code.ts'
import { plainFields } from '#engine/values/fields.ts'
import type { SecretFieldId } from '#model/field.ts'
import type { Plan } from '#model/guide.ts'
import { cleanMessage } from '#outputs/report/clean-message.ts'
import { composeReport } from '#outputs/report/compose-report.ts'
import type { Report, Shareable } from '#outputs/report/report.ts'
import { browserSays } from '#platform/browser-words.ts'
import { localTime } from '#platform/local-time.ts'
import { siteAddress } from '#platform/site-address.ts'
import { useSecret } from '#secrets/secret-store.ts'
import { selectAnswers, selectGuide, useProgress } from '#state/progress.ts'
import { visitedPaths } from '#state/visits.ts'
import { passwordIn } from '#features/values/password-in.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { symptomsAt, type HelpPlace } from './help-place.ts'

const words = { ...supportMessages.report, lang: locale.lang, icons: messages.icons, fields: fieldTexts }

interface Told {
  /** Id of what the person sees, or ''. */
  readonly symptom: string
  /** The words of a message, as they were typed. */
  readonly message: string
  readonly shared: readonly Shareable[]
}

interface StuckReportState {
  readonly report: Report
  /** The place as a code, as it is read out. */
  readonly code: string
  /** True when a value was left out because it holds a password. */
  readonly isWithholding: boolean
  /** True when a part of the message was left out because it may be a password. */
  readonly isCut: boolean
}

/** Gathers what the report is made of. Of a password only whether it is there goes into it. */
export function useStuckReport(place: HelpPlace, { symptom, message, shared }: Told): StuckReportState {
  const plan = usePlan()
  const values = useValues()
  const { guide } = plan
  const { done, answers: own, linked } = useProgress(selectGuide(guide.id))
  const answers = useProgress(selectAnswers(guide.id))
  const imapPassword = useSecret(guide.provider.id, 'imapPassword')
  const smtpPassword = useSecret(guide.provider.id, 'smtpPassword')
  // When the report was opened: what is shown is what is copied.
  const [opened] = useState(() => ({
    time: localTime(),
    visited: visitedIn(plan),
    browser: nameBrowser(browserSays()),
  }))
  const known: readonly (readonly [SecretFieldId, typeof imapPassword])[] = [
    ['imapPassword', imapPassword],
    ['smtpPassword', smtpPassword],
  ]
  // A password pasted into the wrong line would otherwise leave with that line.
  const withheld = plainFields.filter((field) =>
    known.some(([, secret]) => secret !== undefined && values[field].includes(secret.reveal().trim())),
  )
  const link: Link =
    place.kind === 'step'
      ? { page: 'step', guide: guide.id, step: place.step, variant: answers }
      : { page: place.page, guide: guide.id, variant: answers }
  const code = spellPlaceCode(writePlaceCode(link, [guide]))
  const cleaned = cleanMessage(message, (text) => passwordIn(text) !== undefined, supportMessages.report.left)
  const report = composeReport(
    {
      plan,
      at: place.kind === 'step' ? place : { kind: 'page', title: pageTitle(place.page) },
      link: siteAddress() + encodeLink(link, [linkGuide(guide)]).slice(1) + (symptom === '' ? '' : `#${symptom}`),
      code,
      byLink: Object.keys(linked).filter((id) => own[id] === undefined),
      symptoms: symptomsAt(plan, place),
      message: cleaned.text,
      done,
      symptom,
      values,
      // Typed in another guide, a password may be here that this one does not ask for.
      knownSecrets: known.flatMap(([field, secret]) =>
        secret === undefined || !guide.fields.has(field) ? [] : [field],
      ),
      shared,
      withheld,
      ...opened,
    },
    words,
  )
  return { report, code, isWithholding: withheld.length > 0, isCut: cleaned.isCut }
}

const pageTitle = (page: Exclude<HelpPlace, { kind: 'step' }>['page']) =>
  page === 'guide' ? shellMessages.places.start : pageMessages[page].title

/** What of this guide was looked at since the page was loaded: ids of steps, titles of pages. */
function visitedIn({ guide, steps }: Plan): readonly string[] {
  const names = new Map<string, string>([
    [guidePath(guide.id), pageTitle('guide')],
    ...guide.pages.map((page) => [guidePagePath(guide.id, page), pageTitle(page)] as const),
    ...steps.map(({ id }) => [stepPath(guide.id, id), id] as const),
  ])
  return visitedPaths().flatMap((path) => names.get(path) ?? [])
}
