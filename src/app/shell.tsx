import { Link, useLocation } from 'react-router'
import { memo, useDeferredValue, type ReactNode } from 'react'
import { messages } from '#words/messages.ts'
import { site } from '#content/site.ts'
import { homePath, supportPath } from '#engine/links/paths.ts'
import { GuideGate } from '#features/guide/guide-gate.tsx'
import { GuideHeader } from '#features/guide/guide-header.tsx'
import { HelpMenu } from '#features/help/help-menu.tsx'
import type { HelpPlace } from '#features/help/help-place.ts'
import { Announcer } from '#features/session/announcer.tsx'
import { SettingsMenu } from '#features/settings/settings-menu.tsx'
import { jumpTo } from '#platform/jump.ts'
import { classes } from '#ui/classes.ts'
import { Icon } from '#ui/icon.tsx'
import { QuietBoundary } from '#ui/quiet-boundary.tsx'
import { routeOf, type Route } from './route.ts'
import { Watchers } from './watchers.tsx'

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation()
  const route = routeOf(pathname)
  // The page that was asked for comes first; what stands around it follows.
  const around = useDeferredValue(pathname)
  return (
    <>
      <a
        href="#content"
        onClick={(event) => {
          if (jumpTo('content')) event.preventDefault()
        }}
        className="absolute start-2 top-2 z-30 [translate:0_-5rem] rounded-xl bg-pine px-4 py-2 font-semibold text-on-pine focus:[translate:none]"
      >
        {messages.site.skip}
      </a>
      <Header path={around} />
      <Watchers />
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="page flex flex-wrap items-center gap-x-6 gap-y-1 pt-4 pb-6 text-caption text-quiet print:hidden">
        <p>
          <Icon name="lock" /> <span>{messages.site.privacy}</span>
        </p>
        {route.page === 'home' && (
          <Link to={supportPath()} className="ms-auto inline-flex min-h-11 items-center underline underline-offset-3">
            {messages.site.staff}
          </Link>
        )}
        <noscript>
          <p>{messages.site.noScript}</p>
        </noscript>
      </footer>
      <Announcer />
    </>
  )
}

function Sign() {
  const { logo } = site.provider
  if (logo !== undefined)
    return (
      <img
        src={import.meta.env.BASE_URL + logo.src}
        width={logo.width}
        height={logo.height}
        alt=""
        className="size-7.5 shrink-0 object-contain"
      />
    )
  return (
    <span className="grid size-7.5 shrink-0 place-items-center rounded-[9px] border border-transparent bg-pine text-on-pine forced-colors:border-[LinkText]">
      <Icon name="mail" />
    </span>
  )
}

const Header = memo(function Header({ path }: { readonly path: string }) {
  const route = routeOf(path)
  const step = route.page === 'step' ? route.step : undefined
  // Where a narrow window has the way to the steps, the site's name has no room.
  const isSlim = route.page === 'step' || route.page === 'own'
  return (
    // Text so large that hardly a word fits beside the buttons: the header takes two lines, and scrolls away.
    <header className="sticky top-0 z-10 border-b border-hair bg-paper max-[17rem]:relative [@media(height<22rem)]:relative print:hidden">
      <div className="page flex min-h-15 items-center gap-x-3 max-rail:min-h-13.5 max-phone:gap-x-2 max-[17rem]:flex-wrap">
        <Link to={homePath()} className="flex min-h-11 min-w-11 shrink items-center gap-2.5 text-ink">
          <Sign />
          <span
            className={classes('flex items-center gap-3 leading-tight max-phone:block', isSlim && 'max-rail:sr-only')}
          >
            <b className="block">{messages.site.name}</b>
            <span className="block border-hair max-[22rem]:hidden text-caption text-quiet sm:border-s sm:ps-3">
              {site.provider.name}
            </span>
          </span>
        </Link>
        <QuietBoundary>
          {'guide' in route ? (
            <GuideGate id={route.guide} meanwhile={<HelpMenu />}>
              <GuideHeader at={route.page === 'own' ? route.name : route.page} step={step} />
              <HelpMenu place={helpPlace(route)} />
            </GuideGate>
          ) : (
            <HelpMenu />
          )}
        </QuietBoundary>
        <SettingsMenu />
      </div>
    </header>
  )
})

function helpPlace(route: Extract<Route, { readonly guide: string }>): HelpPlace {
  if (route.page === 'step') return { kind: 'step', step: route.step }
  return { kind: 'page', page: route.page === 'own' ? route.name : 'guide' }
}
