import { useEffect } from 'react'
import { Link } from 'react-router'
import { fill, listOf } from '#features/language/fill.ts'
import { site } from '#content/site.ts'
import { supportMessages } from '#words/support-messages.ts'
import { linkNotes } from '#words/link-messages.ts'
import { encodeLink } from '#engine/links/encode-link.ts'
import { linkGuide } from '#engine/links/link-guide.ts'
import type { LinkNote } from '#engine/links/link.ts'
import { focusHeading } from '#platform/focus.ts'
import { useArrival } from '#state/arrival.ts'
import {
  closeNotice,
  differingFrom,
  isAsking,
  takeVariant,
  useLinkNotice,
  type LinkNotice,
} from '#state/link-notice.ts'
import { selectAnswers, useProgress } from '#state/progress.ts'
import { announce } from '#features/session/announcer.tsx'
import { loadedGuide } from '#features/guide/load-guide.ts'
import { classes } from '#ui/classes.ts'
import { barButton, barLink } from './bar-classes.ts'

const words = supportMessages.link

/** A sentence, and what of it fits into a narrow window. */
interface Said {
  readonly short: string
  readonly whole: string
}

/** Says what a link has changed for the person who came by it, and offers what it asks for where they chose otherwise. */
export function LinkNoticeBar({ path }: { readonly path: string }) {
  const notice = useLinkNotice((state) => state.notice)
  return notice?.path === path ? <Bar notice={notice} /> : null
}

function Bar({ notice }: { readonly notice: LinkNotice }) {
  const answers = useProgress(selectAnswers(notice.guide))
  const differing = useProgress((state) => differingFrom(notice, state).join(' '))
    .split(' ')
    .filter((id) => id !== '')
  // One bar at a time: where the way back to their own place is offered, that is more than an announcement.
  const isAway = useArrival((state) => state.detour !== null)
  const taken = Object.keys(notice.variant).filter((id) => answers[id] === notice.variant[id])
  const others = othersOf(notice)
  const sentences: readonly Said[] = [
    ...notice.notes.flatMap((note) => sentenceFor(note)),
    ...(others.length > 0 ? [{ short: words.or, whole: fill(words.others, { app: appOf(notice.guide) }) }] : []),
    ...(taken.length > 0 ? [takenSentence(notice, taken)] : []),
    ...(differing.length > 0
      ? [{ short: '', whole: fill(words.differing, { answers: answerNames(notice, differing) }) }]
      : []),
  ]
  const said = sentences.map(({ whole }) => whole).join(' ')
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  const isAsked = useProgress((state) => isAsking(notice, state))
  if (said === '' || (isAway && !isAsked)) return null

  // The bar, or its button, goes with the press.
  function take() {
    takeVariant(differing)
    closeNotice()
    announce(takenSentence(notice, differing).whole)
    focusHeading()
  }

  return (
    <aside aria-label={words.name} className="page mt-3 print:hidden">
      <div className="flex items-center gap-x-4 bar rounded-xl py-1 ps-4 pe-2.5 text-note">
        <p className="min-w-0 flex-1 max-phone:sr-only">{said}</p>
        {/* One line in a narrow window: what is left out there, the buttons say. */}
        <p aria-hidden className={classes('min-w-0 truncate phone:hidden', others.length === 0 && 'flex-1')}>
          {sentences.map(({ short }) => short).join(' ')}
        </p>
        <p className="flex shrink-0 items-center gap-1 whitespace-nowrap max-phone:min-w-0 max-phone:flex-initial max-phone:shrink max-phone:overflow-x-auto">
          {differing.length > 0 && (
            <button type="button" className={barButton} onClick={take}>
              {fill(words.take, { answers: answerNames(notice, differing) })}
            </button>
          )}
          {others.map(({ app, to }) => (
            <Link key={to} to={to} className={barLink}>
              {app}
            </Link>
          ))}
          <button type="button" className={barLink} onClick={close}>
            {words.close}
          </button>
        </p>
      </div>
    </aside>
  )
}

function close() {
  closeNotice()
  focusHeading()
}

/** The same step in the other guides that have it, where the link did not say which. */
function othersOf({ notes, path }: LinkNotice): readonly { readonly app: string; readonly to: string }[] {
  const step = path.split('/').at(-1) ?? ''
  return notes
    .flatMap((note) => (note.kind === 'guide-lost' ? note.others : []))
    .flatMap((id) => {
      const guide = loadedGuide(id)
      if (guide === undefined) return []
      const to = encodeLink({ page: 'step', guide: id, step, variant: {} }, [linkGuide(guide)])
      return [{ app: guide.app, to }]
    })
}

const appOf = (guide: string) => site.programs.find(({ id }) => id === guide)?.app ?? ''

/** A step that does not exist has a page of its own to say so. */
function sentenceFor({ kind }: LinkNote): readonly Said[] {
  if (kind !== 'unknown-page' && kind !== 'unknown-answer') return []
  return [{ short: linkNotes[kind], whole: linkNotes[kind] }]
}

function takenSentence(notice: LinkNotice, ids: readonly string[]): Said {
  const answers = answerNames(notice, ids)
  return { short: fill(words.takenBriefly, { answers }), whole: fill(words.taken, { answers }) }
}

/** "macOS 13 or 14 and service: Hosted Email" for the link's answers to these questions. */
function answerNames({ guide, variant }: LinkNotice, ids: readonly string[]): string {
  const loaded = loadedGuide(guide)
  const questions = loaded === undefined ? [] : loaded.questions
  const names = ids.flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id)
    const label = question?.answers.find((candidate) => candidate.id === variant[id])?.label
    if (question === undefined || label === undefined) return []
    // "macOS 15 or later" names its question itself.
    return [label.startsWith(question.short) ? label : `${question.short}: ${label}`]
  })
  return listOf(names)
}
