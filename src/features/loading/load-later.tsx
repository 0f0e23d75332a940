import { Suspense, use, useEffect, useReducer, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'
import { loadingMessages as words } from '#words/loading-messages.ts'
import { onOnline, reloadAsMeant } from '#platform/page-events.ts'
import { Button } from '#ui/button.tsx'

/** Something in a chunk of its own. */
export interface Part<T> {
  /** Asks for it, twice where it has to be. Rejects when it did not come in time; the next call asks anew. */
  readonly load: () => Promise<T>
  readonly here: () => T | undefined
  /** Fulfilled when it comes, however late, and never rejected: React would keep a rejected promise. */
  readonly arrival: () => Promise<T>
  readonly isMissing: () => boolean
  readonly onChange: (listener: () => void) => () => void
}

/** Between the two tries that are made without being asked. */
const pause = 1000
/** A file that hangs counts as one that does not come. */
const longestWait = 15_000

export const wait = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time))

/** Its timer goes with it: a build would wait for one that is left. */
function inTime<T>(coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('A part of the site did not come in time.')), longestWait)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}

/** Something that `bring` imports, once. */
export function part<T extends object>(bring: () => Promise<T>): Part<T> {
  let here: T | undefined
  let coming: Promise<T> | undefined
  let isMissing = false
  let arrive: (value: T) => void
  const arrival = new Promise<T>((resolve) => (arrive = resolve))
  const listeners = new Set<() => void>()

  function setMissing(next: boolean) {
    isMissing = next
    for (const listener of listeners) listener()
  }

  async function ask(): Promise<T> {
    here = await bring()
    arrive(here)
    setMissing(false)
    return here
  }

  function load(): Promise<T> {
    if (here !== undefined) return Promise.resolve(here)
    coming ??= inTime(ask().catch(() => wait(pause).then(ask))).catch((error: unknown) => {
      coming = undefined
      if (here !== undefined) return here
      setMissing(true)
      throw error
    })
    return coming
  }

  return {
    load,
    here: () => here,
    arrival: () => {
      if (!isMissing) void load().catch(() => undefined)
      return arrival
    },
    isMissing: () => isMissing,
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

interface WhenHereProps<T> {
  readonly part: Part<T>
  /** In its place meanwhile; else a line that says what goes on, and offers another try. */
  readonly meanwhile?: ReactNode
  readonly children: (value: T) => ReactNode
}

/**
 * Shows what needs a part. Where the part is here already it renders at once, so that neither the prerenderer nor a page
 * being hydrated waits; where it is prerendered, that stays until the part comes.
 */
export function WhenHere<T>({ part: wanted, meanwhile, children }: WhenHereProps<T>) {
  return (
    <Suspense fallback={meanwhile === undefined ? <Meanwhile part={wanted} /> : meanwhile}>
      <Arrived part={wanted}>{children}</Arrived>
    </Suspense>
  )
}

function Arrived<T>({ part: wanted, children }: WhenHereProps<T>) {
  return children(wanted.here() ?? use(wanted.arrival()))
}

/** Asked for while all is well: when something is missing it may not come itself. */
export const why = part(async () => (await import('./why-missing.tsx')).WhyMissing)

/** The line in a part's place. The rest of the page goes on, with all that was typed; the part is asked for again when the network is back. */
export function Meanwhile<T>({ part: wanted }: { readonly part: Part<T> }) {
  const isMissing = useSyncExternalStore(wanted.onChange, wanted.isMissing, () => false)
  const [tries, countTry] = useReducer((count: number) => count + 1, 0)
  const tryAgain = () => void wanted.load().catch(countTry)
  useEffect(() => onOnline(() => void wanted.load().catch(() => undefined)), [wanted])
  if (!isMissing) return <p className="px-4 py-8 text-center text-quiet">{words.loading}</p>
  // Browsers older than the autumn of 2026 ask only once for a file, until the page is loaded anew.
  const anew = tries > 0 && (
    <p className="flex basis-full flex-wrap items-center gap-3">
      <span>{words.loadAnew}</span>
      <Button onClick={reloadAsMeant}>{words.loadAgain}</Button>
    </p>
  )
  return (
    <div role="status" className="flex flex-wrap items-center gap-3 px-4 py-2 print:hidden">
      <p>{words.notLoaded}</p>
      <Button onClick={tryAgain}>{words.tryAgain}</Button>
      <WhenHere part={why} meanwhile={anew}>
        {(Why) => <Why key={tries}>{anew}</Why>}
      </WhenHere>
    </div>
  )
}

/** A component in a chunk of its own. */
export interface Later<P> {
  readonly load: () => Promise<unknown>
  readonly Component: ComponentType<P>
}

/** Like React.lazy, with what `WhenHere` does. */
export function later<P extends object>(bring: () => Promise<ComponentType<P>>): Later<P> {
  const chunk = part(bring)
  const Component = (props: P) => <WhenHere part={chunk}>{(Here) => <Here {...props} />}</WhenHere>
  return { load: chunk.load, Component }
}
