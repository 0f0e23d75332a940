import type { ReactNode } from 'react'
import { messages } from '#content/words/en/messages.ts'
import { homePath, supportPath } from '#engine/links/paths.ts'
import { Announcer } from '#features/session/announcer.tsx'
import { Link } from 'react-router'
import { jumpTo } from '#platform/jump.ts'
import { Icon } from '#ui/icon.tsx'
import { OwnControls } from '#features/settings/own-controls.tsx'
import { Watchers } from './watchers.tsx'

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        onClick={(event) => {
          if (jumpTo('content')) event.preventDefault()
        }}
        className="absolute start-2 top-2 z-20 [translate:0_-5rem] rounded-lg bg-accent px-4 py-2 font-semibold text-on-accent focus:[translate:none]"
      >
        {messages.site.skip}
      </a>
      <header className="border-b border-line bg-card print:hidden">
        <div className="mx-auto flex max-w-7xl items-center justify-between gap-4 px-4 sm:py-2">
          <Link
            to={homePath()}
            className="flex min-h-11 items-center gap-2 leading-tight font-semibold max-sm:max-w-[calc(100%-6rem)]"
          >
            <img src={`${import.meta.env.BASE_URL}icon.svg`} alt="" width={28} height={28} />
            {messages.site.name}
          </Link>
        </div>
      </header>
      <Watchers />
      <main id="content" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <footer className="mt-auto border-t border-line bg-card print:hidden">
        <div className="mx-auto flex max-w-7xl flex-wrap items-center justify-between gap-3 px-4 py-4 text-sm text-quiet">
          <p>
            <Icon name="lock" /> {messages.site.privacy}
          </p>
          <Link to={supportPath()} className="py-1 underline underline-offset-3">
            {messages.site.staff}
          </Link>
          <OwnControls />
          <noscript>
            <p>{messages.site.noScript}</p>
          </noscript>
        </div>
      </footer>
      <Announcer />
    </>
  )
}
