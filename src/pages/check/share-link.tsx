import { checkMessages } from '#words/check-messages.ts'
import { guidePath } from '#engine/links/paths.ts'
import { announce } from '#features/session/announcer.tsx'
import { usePlan } from '#features/guide/guide-context.tsx'
import { copyText } from '#platform/clipboard.ts'
import { siteAddress } from '#platform/site-address.ts'
import { CopyButton } from '#ui/copy-button.tsx'

const words = checkMessages.finish

/** Copies the address of the guide's start, and nothing of the person's. */
export function ShareLink() {
  const { guide } = usePlan()

  async function copy() {
    const worked = await copyText(siteAddress() + guidePath(guide.id).slice(1))
    announce(worked ? words.shared : words.shareFailed)
    return worked
  }

  return <CopyButton name={words.share} words={words.shareWords} onCopy={copy} />
}
