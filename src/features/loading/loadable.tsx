import { use, type ComponentType } from 'react'

/** A component in a chunk of its own. */
export interface Loadable<P> {
  /** Loads the chunk; called early, the component then renders without waiting. */
  readonly load: () => Promise<unknown>
  /** True when it renders without waiting. */
  readonly isHere: () => boolean
  readonly Component: ComponentType<P>
}

/**
 * Like React.lazy, but a chunk that is here already renders at once: hydration of what the page shows, and the
 * prerenderer, never meet a fallback.
 */
export function loadable<P extends object>(importComponent: () => Promise<ComponentType<P>>): Loadable<P> {
  let loaded: ComponentType<P> | undefined
  let loading: Promise<ComponentType<P>> | undefined

  async function keep() {
    loaded = await importComponent()
    return loaded
  }

  function load() {
    loading ??= keep()
    return loading
  }

  function Component(props: P) {
    const Loaded = loaded ?? use(load())
    // oxlint-disable-next-line react/static-components -- the chunk's one component, the same at each render
    return <Loaded {...props} />
  }

  return { load, isHere: () => loaded !== undefined, Component }
}
