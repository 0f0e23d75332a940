import { Component, Suspense, use, useEffect, type ComponentType, type ReactNode } from 'react'
import { loadingMessages as words } from '#words/loading-messages.ts'
import { onOnline } from '#platform/page-events.ts'
import { Button } from '#ui/button.tsx'

/** A component in a chunk of its own. */
export interface Later<P> {
  /** Asks for the chunk; called early, the component then renders without waiting. Rejects with a `NotLoadedError`. */
  readonly load: () => Promise<unknown>
  readonly Component: ComponentType<P>
}

/** A part of the site did not come. What failed otherwise is a fault of ours, and another boundary's. */
class NotLoadedError extends Error {
  override name = 'NotLoadedError'
}

/** Between the two tries that are made without being asked. */
const pause = 1000
/** A file that hangs counts as one that does not come. */
const longestWait = 15_000

/**
 * Brings something that is loaded later, once: a second call gets the same. What did not come is asked for again by the
 * next call, and once more by itself; a kept promise that was rejected would never be.
 */
export function once<T>(bring: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined
  return () => {
    coming ??= withDeadline(bring)
      .catch(() => wait(pause).then(() => withDeadline(bring)))
      .catch((cause: unknown) => {
        coming = undefined
        throw new NotLoadedError('A part of the site did not come.', { cause })
      })
    return coming
  }
}

const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

function withDeadline<T>(bring: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotLoadedError('It took too long.')), longestWait)
    void bring()
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}

/**
 * Like React.lazy, but a chunk that is here renders at once, so that neither the prerenderer nor a page that is taken
 * over meets a fallback; and where it does not come, a line in its place says so and tries again.
 */
export function later<P extends object>(bring: () => Promise<ComponentType<P>>): Later<P> {
  let here: ComponentType<P> | undefined
  const load = once(async () => (here = await bring()))

  function Arriving(props: P) {
    const Here = here ?? use(load())
    // oxlint-disable-next-line react/static-components -- the chunk's one component, the same at each render
    return <Here {...props} />
  }

  function LaterComponent(props: P) {
    return (
      <NotLoadedBoundary load={load}>
        <Suspense fallback={<p className="px-4 py-8 text-center text-quiet">{words.loading}</p>}>
          <Arriving {...props} />
        </Suspense>
      </NotLoadedBoundary>
    )
  }

  return { load, Component: LaterComponent }
}

interface NotLoadedBoundaryProps {
  readonly load: () => Promise<unknown>
  readonly children: ReactNode
}

class NotLoadedBoundary extends Component<NotLoadedBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  readonly tryAgain = () => {
    void this.props.load().then(
      () => this.setState({ error: undefined }),
      () => undefined,
    )
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (error instanceof NotLoadedError) return <NotLoadedNote onTryAgain={this.tryAgain} />
    throw error
  }
}

/** The rest of the page goes on, with all that was typed; the part is tried again by itself when the network is back. */
function NotLoadedNote({ onTryAgain }: { readonly onTryAgain: () => void }) {
  useEffect(() => onOnline(onTryAgain), [onTryAgain])
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 py-2 print:hidden">
      <span>{words.notLoaded}</span>
      <Button onClick={onTryAgain}>{words.tryAgain}</Button>
    </p>
  )
}
