import { useLayoutEffect, useState, type ReactNode } from 'react'
import { Router, type NavigationType } from 'react-router'
import { currentPlace, onMove, pageHistory, type MoveKind } from '#platform/history.ts'

interface BrowserRouterProps {
  readonly basename: string
  readonly children: ReactNode
}

/**
 * The router over the browser's history. Its own `BrowserRouter` does the same, with state, keys and blocking that
 * nothing here uses. A move is painted at once: with transitions a frame of the old step comes first.
 */
export function BrowserRouter({ basename, children }: BrowserRouterProps) {
  const [{ place, kind }, setMove] = useState(() => ({ place: currentPlace(), kind: 'POP' as MoveKind }))
  useLayoutEffect(() => onMove((next) => setMove({ place: currentPlace(), kind: next })), [])
  return (
    <Router
      basename={basename}
      navigator={pageHistory}
      location={place}
      navigationType={kind as NavigationType}
      useTransitions={false}
    >
      {children}
    </Router>
  )
}
