import { site } from '#content/site.ts'
import { passwordMessages } from '#words/password-messages.ts'
import { passwordPath } from '#engine/links/paths.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import type { PlannedChange } from '#model/guide.ts'
import { Link } from 'react-router'

const words = passwordMessages.others

/** Who forgets one of them hears of it when mail stops there. */
export function OtherPlaces({ servers }: { readonly servers: readonly PlannedChange['server'][] }) {
  const { guide } = usePlan()
  // A program that only sends never had the other password.
  const others = site.programs.filter(
    ({ id, takes }) => id !== guide.id && (takes === 'imap-and-smtp' || servers.includes('outbound')),
  )
  return (
    <section aria-labelledby="others-title" className="max-w-2xl">
      <h2 id="others-title" className="text-lg font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 text-quiet">{words.text}</p>
      <ul className="mt-2 list-disc ps-5">
        <li>{words.ownDevices}</li>
        {others.map(({ id, app }) => (
          <li key={id}>
            <Link to={passwordPath(id)} className="text-link inline-flex min-h-8 items-center">
              {app}
            </Link>
          </li>
        ))}
        <li>{words.machines}</li>
      </ul>
    </section>
  )
}
