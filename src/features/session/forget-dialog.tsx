import { fill } from '#features/language/fill.ts'
import { shellMessages } from '#words/shell-messages.ts'
import { tellToForget } from '#platform/other-windows.ts'
import { siteScope } from '#state/site-scope.ts'
import { forgetSecrets, useHasSecrets } from '#secrets/secret-store.ts'
import { endDetour } from '#state/arrival.ts'
import { forgetStored } from '#state/forgotten.ts'
import { useSettings } from '#state/settings.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { announce } from './announcer.tsx'
import { undoSeconds } from './undo-seconds.ts'

const words = shellMessages.forget

function forget() {
  forgetSecrets()
  tellToForget(siteScope)
  forgetStored()
  endDetour()
  announce(words.done)
}

/** Says what goes and what stays; the safe answer comes first. */
export function ForgetDialog({ onClose }: { readonly onClose: () => void }) {
  const count = useSettings((state) => Object.values(state.providers).flatMap((typed) => Object.keys(typed)).length)
  const hasSecrets = useHasSecrets()
  const values = count === 0 ? '' : fill(words.values, { count })
  const gone = [values, hasSecrets ? words.passwords : '', words.progress, words.preferences]
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.clears}</p>
      <ul className="my-2 list-disc ps-5">
        {gone.filter(Boolean).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>
        <span>{words.untouched}</span> <span>{fill(words.undo, { seconds: undoSeconds })}</span>
      </p>
      <p className="mt-5 flex flex-wrap justify-end gap-2">
        <Button type="submit">{words.keep}</Button>
        <Button type="submit" look="danger" onClick={forget}>
          {words.action}
        </Button>
      </p>
    </Dialog>
  )
}
