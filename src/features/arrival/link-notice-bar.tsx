import { useEffect } from 'react'
import { fill, listOf } from '#features/language/fill.ts'
import { supportMessages } from '#words/support-messages.ts'
import { linkNotes } from '#words/link-messages.ts'
import type { LinkNote } from '#engine/links/link.ts'
import { focusHeading } from '#platform/focus.ts'
import { closeNotice, takeVariant, useLinkNotice, type LinkNotice } from '#state/link-notice.ts'
import { selectGuide, useProgress } from '#state/progress.ts'
import { announce } from '#features/session/announcer.tsx'
import { loadedGuide } from '#features/guide/load-guide.ts'
import { barButton, barLink } from './bar-classes.ts'

const words = supportMessages.link

/** Says what was done with the link a person came by, and offers its variant where theirs is another. */
export function LinkNoticeBar({ path }: { readonly path: string }) {
  const notice = useLinkNotice((state) => state.notice)
  return notice?.path === path ? <Bar notice={notice} /> : null
}

function Bar({ notice }: { readonly notice: LinkNotice }) {
  const answers = useProgress((state) => selectGuide(notice.guide)(state).answers)
  const suggested = Object.keys(notice.variant)
  const taken = suggested.filter((id) => notice.taken.includes(id) && answers[id] === notice.variant[id])
  const differing = suggested.filter((id) => answers[id] !== undefined && answers[id] !== notice.variant[id])
  const sentences = [
    ...notice.notes.flatMap((note) => sentenceFor(note)),
    ...(taken.length > 0 ? [fill(words.taken, { answers: answerNames(notice, taken) })] : []),
    ...(differing.length > 0 ? [fill(words.differing, { answers: answerNames(notice, differing) })] : []),
  ]
  const said = [...new Set(sentences)].join(' ')
  useEffect(() => {
    if (said !== '') announce(said)
  }, [said])
  if (said === '') return null

  // The bar, or its button, goes with the press.
  function take() {
    takeVariant(differing)
    focusHeading()
  }

  return (
    <aside aria-label={words.name} className="page mt-3 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 bar rounded-xl py-2 ps-4 pe-2.5 text-note">
        <p className="flex-1 basis-80">{said}</p>
        <p className="flex flex-wrap gap-2">
          {differing.length > 0 && (
            <button type="button" className={barButton} onClick={take}>
              {fill(words.take, { answers: answerNames(notice, differing) })}
            </button>
          )}
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

/** A step that does not exist has a page of its own to say so. */
function sentenceFor({ kind }: LinkNote): readonly string[] {
  return kind === 'unknown-step' ? [] : [linkNotes[kind]]
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
