import { useRef, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { codeMessages as words } from '#words/code-messages.ts'
import { part } from '#features/loading/load-later.tsx'
import { Button } from '#ui/button.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextField } from '#ui/text-field.tsx'

/** In a chunk of its own: most people have no code. */
const reader = part(() => import('./read-code.ts'))

/** For who was told a code: it leads to the page that it stands for. */
export function CodeEntry() {
  const [error, setError] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const go = useNavigate()

  async function open(event: FormEvent) {
    event.preventDefault()
    try {
      const { addressOfCode } = await reader.load()
      const address = await addressOfCode(input.current?.value ?? '')
      if (address !== '') return void go(address)
      setError(words.wrong)
      input.current?.focus()
    } catch {
      setError(words.failed)
    }
  }

  return (
    <div className="needs-script">
      <Disclosure summary={words.open}>
        <form onSubmit={(event) => void open(event)} className="max-w-96 pb-2">
          <TextField
            ref={input}
            label={words.label}
            hint={words.hint}
            error={error}
            maxLength={20}
            className="font-mono tracking-wider"
            onChange={() => setError('')}
            after={
              <Button type="submit" look="secondary">
                {words.go}
              </Button>
            }
          />
        </form>
      </Disclosure>
    </div>
  )
}
