import { afterPaint } from '#platform/after-paint.ts'
import { hasFlag, isReload, setFlag } from '#platform/session-flag.ts'
import { onForgetSecrets } from '#secrets/secret-store.ts'
import { useLoadedAnew } from '#state/loaded-anew.ts'
import { siteScope } from '#state/site-scope.ts'

const flag = `${siteScope}/passwords-typed`

/** The page has come: tells whether passwords were typed in this tab before, which a page load takes away. */
export function noteLoadedAnew(): () => void {
  if (hasFlag(flag)) {
    useLoadedAnew.setState({ isAnew: true })
    // A detour is known after the paint, and its bar comes first.
    if (!isReload()) void afterPaint().then(afterPaint).then(say)
  }
  // Whoever has them forgotten knows where they went.
  return onForgetSecrets(endFlag)
}

/** There are passwords. Returns what is to be done when there are none anymore. */
export function flagPasswords(): () => void {
  setFlag(flag, true)
  return endFlag
}

function say() {
  if (useLoadedAnew.getState().isAnew) useLoadedAnew.setState({ isToBeSaid: true })
}

function endFlag() {
  setFlag(flag, false)
  useLoadedAnew.setState({ isAnew: false, isToBeSaid: false })
}
