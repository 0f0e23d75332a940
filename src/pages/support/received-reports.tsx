import { useState } from 'react'
import { receivedMessages } from '#words/received-messages.ts'
import { later } from '#features/loading/load-later.tsx'
import { Disclosure } from '#ui/disclosure.tsx'

/** In a chunk of its own: counting is for a quiet hour. */
const counter = later(async () => (await import('./report-counter.tsx')).ReportCounter)

/** Reports that support has received, counted by step, answer and version. */
export function ReceivedReports() {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="needs-script">
      <Disclosure summary={<b className="font-semibold">{receivedMessages.open}</b>} onToggle={setOpen}>
        {isOpen && <counter.Component />}
      </Disclosure>
    </div>
  )
}
