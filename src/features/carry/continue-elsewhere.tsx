import { useState } from 'react'
import { carryMessages as words } from '#words/carry-messages.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { fill } from '#features/language/fill.ts'
import { part, WhenHere } from '#features/loading/load-later.tsx'
import type { Device } from '#model/program.ts'
import { Disclosure } from '#ui/disclosure.tsx'

// What makes a link and its code is larger than the rest of the page's start.
const carry = part(async () => (await import('./carry-link.tsx')).CarryLink)

/** What one holds in the hand, and points at a screen. */
const handheld: ReadonlySet<Device> = new Set(['iphone', 'ipad', 'android'])

interface ContinueElsewhereProps {
  /** Begins with a slash. */
  readonly path: string
  /** Only where the guide is to something on a phone. */
  readonly isForPhone?: boolean
}

/** The way to another device, with all that is entered but the passwords. */
export function ContinueElsewhere({ path, isForPhone = false }: ContinueElsewhereProps) {
  const { system, devices } = usePlan().guide
  const [isOpen, setOpen] = useState(false)
  const isOnPhone = devices.every((device) => handheld.has(device))
  if (isForPhone && !isOnPhone) return null
  return (
    <div className="needs-script print:hidden">
      <Disclosure summary={isOnPhone ? fill(words.onPhone, { system }) : words.summary} onToggle={setOpen}>
        {isOpen && <WhenHere part={carry}>{(CarryLink) => <CarryLink path={path} />}</WhenHere>}
      </Disclosure>
    </div>
  )
}
