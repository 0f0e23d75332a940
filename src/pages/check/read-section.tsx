import { useId, useRef, type ChangeEvent, type ClipboardEvent, type DragEvent } from 'react'
import { checkMessages } from '#words/check-messages.ts'
import { fill } from '#features/language/fill.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { MESSAGE_LIMIT_BYTES } from '#engine/message/source/limits.ts'
import { readTextFile } from '#platform/read-file.ts'
import { buttonClasses } from '#ui/button-classes.ts'
import { Button } from '#ui/button.tsx'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { quietInput } from '#ui/quiet-input.ts'
import type { Held } from './verdict/held.ts'
import { HeldLine } from './verdict/held-line.tsx'
import { SectionTitle } from './section-title.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'

const words = checkMessages.read

interface ReadSectionProps {
  readonly held: Held | null
  readonly isReading: boolean
  readonly onHold: (held: Held) => void
  readonly onForget: () => void
}

/** Takes a source: pasted, typed, chosen as a file or dropped. The text never stands in the page. */
export function ReadSection({ held, isReading, onHold, onForget }: ReadSectionProps) {
  const pasteIt = usePlan().words['pasteIt'] ?? ''
  const box = useRef<HTMLTextAreaElement>(null)
  const latest = useRef(0)
  const id = useId()
  const isOver = useDroppedFiles((files) => void takeFiles(files))

  function take(text: string, file = '') {
    latest.current += 1
    if (box.current !== null) box.current.value = ''
    onHold({ kind: 'text', text, file })
  }

  async function takeFiles([file, ...others]: readonly File[]) {
    latest.current += 1
    const turn = latest.current
    if (file === undefined) return onHold({ kind: 'refused', why: 'nothing' })
    if (others.length > 0) return onHold({ kind: 'refused', why: 'several' })
    const read = await readTextFile(file, MESSAGE_LIMIT_BYTES)
    // Something else was given while this was being read.
    if (turn !== latest.current) return
    if (read.ok) take(read.value, file.name)
    else onHold(read.error.kind === 'too-large' ? read.error : { kind: 'refused', why: read.error.kind })
  }

  function handlePaste(event: ClipboardEvent) {
    // Read here, not from the box: a large text in a box takes the browser seconds to lay out.
    event.preventDefault()
    const { files } = event.clipboardData
    if (files.length > 0) void takeFiles([...files])
    else take(event.clipboardData.getData('text/plain'))
  }

  function handleDrop(event: DragEvent) {
    if (event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    const text = event.dataTransfer.getData('text/plain')
    // Dragged out of a mail program, a message may be nothing but its address.
    if (text === '' || /^message:\S+$/.test(text.trim())) onHold({ kind: 'refused', why: 'nothing' })
    else take(text)
  }

  function handleChoice({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const files = [...(currentTarget.files ?? [])]
    // So that the same file can be chosen again.
    currentTarget.value = ''
    if (files.length > 0) void takeFiles(files)
  }

  return (
    <section id="read" aria-labelledby="read-title">
      <SectionTitle id="read-title" number={3}>
        {words.title}
      </SectionTitle>
      <noscript>
        <p className="mt-3">{words.noScript}</p>
      </noscript>
      <div
        className={classes(
          'needs-script mt-5 rounded-xl border-2 border-dashed px-4 py-4 sm:px-5',
          isOver ? 'border-accent bg-accent-soft' : 'border-edge bg-card',
        )}
      >
        <label htmlFor={id} className="block text-lg font-semibold">
          {words.label}
        </label>
        <p id={`${id}-hint`} className="text-quiet">
          {isOver ? words.dropping : `${fill(words.hint, { pasteIt })} ${words.drop}`}
        </p>
        <textarea
          ref={box}
          id={id}
          dir="ltr"
          rows={3}
          aria-describedby={`${id}-hint`}
          {...quietInput}
          onPaste={handlePaste}
          onDrop={handleDrop}
          className="mt-3 block min-h-24 w-full rounded-lg border-2 border-edge bg-paper px-3 py-2 font-mono text-sm"
        />
        <div className="mt-3 flex flex-wrap items-center gap-3">
          <Button look="primary" onClick={() => take(box.current?.value ?? '')}>
            {words.action}
          </Button>
          <label
            className={classes(
              buttonClasses('secondary'),
              'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
            )}
          >
            {words.file}
            <input
              type="file"
              accept=".eml,.emlx,.txt,.text,.mbox,message/rfc822,text/plain"
              onChange={handleChoice}
              className="sr-only"
            />
          </label>
          <HeldLine held={held} isReading={isReading} onForget={onForget} />
        </div>
      </div>
      <p className="mt-3 flex items-start gap-2 text-sm text-quiet [&>svg]:mt-1">
        <Icon name="lock" />
        {words.privacy}
      </p>
    </section>
  )
}
