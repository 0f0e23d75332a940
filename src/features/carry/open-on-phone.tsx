import { useState } from 'react'
import { carryMessages } from '#words/carry-messages.ts'
import { useSiteAddress } from '#features/arrival/use-site-address.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { fill } from '#features/language/fill.ts'
import { part, WhenHere } from '#features/loading/load-later.tsx'
import type { Device } from '#model/program.ts'
import { Disclosure } from '#ui/disclosure.tsx'

// What makes a code is larger than the rest of the page's start.
const code = part(async () => (await import('./qr-code.tsx')).QrCode)

/** What one holds in the hand, and points at a screen. */
const handheld: ReadonlySet<Device> = new Set(['iphone', 'ipad', 'android'])

/** For a guide to something on a phone: the way there, for whoever reads this on a computer. `path` begins with a slash. */
export function OpenOnPhone({ path }: { readonly path: string }) {
  const { system, devices } = usePlan().guide
  const site = useSiteAddress()
  const [isOpen, setOpen] = useState(false)
  if (!devices.every((device) => handheld.has(device))) return null
  return (
    <div className="needs-script print:hidden">
      <Disclosure summary={fill(carryMessages.summary, { system })} onToggle={setOpen}>
        {isOpen && site !== '' && (
          <div className="flex flex-wrap items-start gap-x-5 gap-y-3">
            <WhenHere part={code}>
              {(QrCode) => <QrCode address={site + path.slice(1)} caption={carryMessages.caption} />}
            </WhenHere>
            <p className="max-w-prose flex-1 basis-56 text-note">{carryMessages.text}</p>
          </div>
        )}
      </Disclosure>
    </div>
  )
}
