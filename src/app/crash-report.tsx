import { useMemo, useRef } from 'react'
import { locale } from '#content/locale.ts'
import { crashMessages as words } from '#words/crash-messages.ts'
import { nameBrowser } from '#engine/browser/name-browser.ts'
import { readCrash } from '#engine/crash/read-crash.ts'
import { writeCrash } from '#outputs/report/crash-report.ts'
import { announce } from '#features/session/announcer.tsx'
import { browserSays } from '#platform/browser-words.ts'
import { copyText } from '#platform/clipboard.ts'
import { loadedFiles } from '#platform/loaded-files.ts'
import { selectText } from '#platform/selection.ts'
import { siteAddress } from '#platform/site-address.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { crashedPage } from './crashed-page.ts'

interface CrashReportProps {
  readonly address: string
  readonly error: unknown
}

/** What support needs to know of a crash, to be read first and then copied. */
export function CrashReport({ address, error }: CrashReportProps) {
  const shown = useRef<HTMLPreElement>(null)
  const report = useMemo(() => {
    const { path, guide, position } = crashedPage(address)
    return writeCrash(
      {
        crash: readCrash(error, loadedFiles()),
        link: path === '' ? '' : siteAddress() + path.slice(1),
        guide,
        position,
        browser: nameBrowser(browserSays()),
      },
      { ...words.report, lang: locale.lang },
    )
  }, [address, error])

  async function copy() {
    const worked = await copyText(report)
    announce(worked ? words.copied : words.failed)
    if (!worked && shown.current !== null) selectText(shown.current)
    return worked
  }

  return (
    <section aria-labelledby="crash-report" className="mt-8">
      <h2 id="crash-report" className="text-xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-1">{words.hint}</p>
      <pre
        ref={shown}
        className="mt-2 rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-sm break-words whitespace-pre-wrap"
      >
        {report}
      </pre>
      <p className="mt-3">
        <CopyButton look="secondary" name={words.copy} words={words.copyButton} onCopy={copy} />
      </p>
    </section>
  )
}
