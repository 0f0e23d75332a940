import { useState } from 'react'
import { passwordMessages as words } from '#words/password-messages.ts'
import { pageMessages } from '#words/page-messages.ts'
import { fill } from '#features/language/fill.ts'
import { AnswersLine } from '#features/guide/answers-line.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { Notes } from '#features/steps/notes.tsx'
import { ClearClipboard } from '#features/session/clear-clipboard.tsx'
import type { PlannedChange } from '#model/guide.ts'
import { RadioGroup } from '#ui/radio-group.tsx'
import { OtherPlaces } from './other-places.tsx'
import { PasswordChange } from './password-change.tsx'

/** Everything is set up, and one password is new: where it goes, and who else has the old one. */
export function PasswordPage() {
  const { guide, password, words: given } = usePlan()
  const [chosen, setChosen] = useState('')
  const isAsked = guide.credentials === 'two'
  const shown = password.changes.filter(({ server }) => !isAsked || server === chosen)
  const headingOf = (server: PlannedChange['server'], count: number) => {
    if (isAsked) return words.which[server]
    return count === 1 ? words.what : words.shared[server]
  }
  const names = { program: given['program'] ?? '', panel: given['panel'] ?? '' }
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-y-6 pt-5 pb-8">
      <header className="max-w-2xl">
        <h1 tabIndex={-1}>{pageMessages.password.title}</h1>
        <p className="mt-2 text-quiet">{fill(words.intro, names)}</p>
        <p className="mt-2 text-quiet">{fill(words.meanwhile, names)}</p>
        <div className="mt-2">
          <AnswersLine />
        </div>
      </header>
      {isAsked && (
        <div className="max-w-2xl print:hidden">
          <RadioGroup
            legend={words.which.title}
            hint={fill(words.which.hint, names)}
            options={password.changes.map(({ server }) => ({
              id: server,
              label: <Inline text={words.which[server]} />,
            }))}
            chosen={chosen}
            onChoose={setChosen}
          />
        </div>
      )}
      {shown.map((change) => (
        <PasswordChange
          key={change.server}
          change={change}
          heading={headingOf(change.server, shown.length)}
          isFirst={change === shown[0]}
        />
      ))}
      {/* Nothing is chosen, and on paper or without a script nothing can be. */}
      {shown.length === 0 && (
        <div className="until-script gap-y-6">
          {password.changes.map((change) => (
            <PasswordChange key={change.server} change={change} heading={words.which[change.server]} isFirst />
          ))}
        </div>
      )}
      {/* On paper a folded answer is a question alone. */}
      <div className="max-w-2xl print:hidden">
        <h2 className="mb-1 text-lg font-semibold">{words.differs}</h2>
        <Notes notes={password.notes} />
        {shown.length > 0 && <ClearClipboard />}
      </div>
      <OtherPlaces
        servers={shown.length === 0 ? password.changes.map(({ server }) => server) : shown.map(({ server }) => server)}
      />
    </div>
  )
}
