import { reloadAsMeant } from './page-events.ts'
import { hasFlag, setFlag } from './session-flag.ts'

/** A version of the site that is ready to be used, and the way to use it. */
export interface NewVersion {
  /** Switches over; the page then reloads by itself. */
  readonly use: () => void
}

/** Raised by a page that asked for the new version, and has to make room for it. */
const madeRoom = 'mail-setup-guide/made-room'

/**
 * How long the new version may take to come, in milliseconds. Chromium waits until the old one has nothing to do, and at
 * times thinks that it still works for a page, for as long as that page is open.
 */
const longestWait = 4000

/** True on the page after one that made room for a new version. */
export const isNewVersionWanted = (): boolean => hasFlag(madeRoom)

interface ScriptUrlPolicy {
  readonly createScriptURL: (address: string) => string
}

/** Trusted Types are not in TypeScript's DOM yet. */
declare const trustedTypes:
  | { readonly createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy }
  | undefined

/**
 * Keeps the site for offline use and tells of a new version. Nothing happens where the browser has no service workers
 * or refuses them: the site then simply needs the network.
 */
export async function keepOffline(base: string, onNewVersion: (version: NewVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const address = `${base}service-worker.js`
  // The one script address the page's policy allows to be made from a string.
  const policy =
    typeof trustedTypes === 'undefined'
      ? undefined
      : trustedTypes?.createPolicy('mail-setup-guide', {
          createScriptURL: (wanted) => {
            if (wanted !== address) throw new TypeError('Only the service worker.')
            return wanted
          },
        })
  try {
    const registration = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, {
      scope: base,
    })
    watch(registration, onNewVersion)
  } catch {
    // Refused, as in some private windows. The guide works without.
  }
}

function watch(registration: ServiceWorkerRegistration, onNewVersion: (version: NewVersion) => void) {
  const container = navigator.serviceWorker
  // Without a controller this is the first visit: there is nothing older on screen.
  let isKept = container.controller !== null
  let isWanted = false

  const tell = (worker: ServiceWorker) =>
    onNewVersion({
      use: () => {
        isWanted = true
        // Another window was faster, or a still newer version came: what a reload brings is right in both cases.
        if (worker.state !== 'installed') return reloadAsMeant()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
        worker.postMessage('use-new-version')
        setTimeout(() => {
          setFlag(madeRoom, true)
          reloadAsMeant()
        }, longestWait)
      },
    })
  if (isNewVersionWanted()) {
    setFlag(madeRoom, false)
    // It came while this page loaded, which may be of the old one.
    if (registration.waiting === null) return reloadAsMeant()
  }
  if (registration.waiting !== null && isKept) tell(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && isKept) tell(worker)
    })
  })
  container.addEventListener('controllerchange', () => {
    if (isWanted) reloadAsMeant()
    // Another window took the new version. This one may hold passwords: it goes on, and is asked.
    else if (isKept) onNewVersion({ use: reloadAsMeant })
    isKept = true
  })
}
