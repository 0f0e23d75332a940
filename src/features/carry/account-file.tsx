import { useState } from 'react'
import { carriedMessages as words } from '#words/carried-messages.ts'
import { fill } from '#features/language/fill.ts'
import { announce } from '#features/session/announcer.tsx'
import type { MobileAccount } from '#outputs/thunderbird/mobile-account.ts'
import { settingsFileName, writeSettingsFile } from '#outputs/thunderbird/write-settings-file.ts'
import { downloadText } from '#platform/download.ts'
import { Button } from '#ui/button.tsx'

/** The account as the file that Thunderbird for Android imports. */
export function AccountFile({ account }: { readonly account: MobileAccount }) {
  const [downloaded, setDownloaded] = useState<string>()
  const file = settingsFileName(account)
  const text = writeSettingsFile(account)

  function download() {
    // A type that no browser takes for text: it would add an ending of its own.
    downloadText(file, 'application/octet-stream', text)
    setDownloaded(text)
    announce(fill(words.downloaded, { file }))
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button onClick={download}>{words.download}</Button>
      <p className="min-w-0 text-caption wrap-anywhere text-quiet">
        <span>{fill(downloaded === text ? words.downloaded : words.ready, { file })}</span> <span>{words.file}</span>
      </p>
    </div>
  )
}
