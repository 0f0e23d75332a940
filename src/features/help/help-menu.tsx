import { shellMessages } from '#words/shell-messages.ts'
import { fill } from '#features/language/fill.ts'
import { site } from '#content/site.ts'
import { Icon } from '#ui/icon.tsx'
import { Menu } from '#ui/menu.tsx'
import type { HelpPlace } from './help-place.ts'
import { StuckPanel } from './stuck-panel.tsx'

const words = shellMessages.help

/** Help, at the same place on every page: first for the step that is shown, then by a person. */
export function HelpMenu({ place }: { readonly place?: HelpPlace }) {
  const { name, support } = site.provider
  const { email, url } = support
  return (
    <Menu
      className="max-rail:ms-auto not-[nav+&]:ms-auto"
      trigger={
        <>
          <span className="text-[1.125rem] text-pine">
            <Icon name="help" />
          </span>
          <span className="max-phone:sr-only">{words.name}</span>
        </>
      }
      look="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-xl border border-edge bg-card px-3 text-note font-semibold hover:border-pine"
      panel="end-0 top-full w-108 max-w-full max-h-[calc(100dvh-4rem)] rounded-b-2xl border bg-card px-5 pt-4 pb-5 sm:end-[clamp(1rem,2.5vw,2rem)] sm:mt-1 sm:rounded-2xl"
    >
      {place !== undefined && <StuckPanel key={place.kind === 'step' ? place.step : place.page} place={place} />}
      {email !== undefined && (
        <p className="text-note text-quiet">
          <span>{fill(words.person, { provider: name })}</span>{' '}
          <a href={`mailto:${email}`} className="text-link wrap-anywhere">
            {email}
          </a>
        </p>
      )}
      {url !== undefined && (
        <p className="text-note">
          <a href={url} className="text-link inline-flex min-h-11 items-center">
            {fill(words.article, { provider: name })}
          </a>
        </p>
      )}
    </Menu>
  )
}
