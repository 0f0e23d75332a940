import { useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { onBeforePrint, onRestoredFromCache } from '#platform/page-events.ts'
import { onAfterPrint } from '#platform/print.ts'

/** `armed`: the next print shows passwords. `printing`: it has begun, and only now may their text be in the page. */
type SecretPrint = 'off' | 'armed' | 'printing'

interface PrintSecrets {
  readonly isArmed: boolean
  readonly isPrinting: boolean
  readonly arm: (isArmed: boolean) => void
}

/**
 * The deliberate act of printing passwords: it holds for one print, and goes with the page, with a way back from the
 * back-forward cache, and with the end of the print, called off or not. It is stored nowhere.
 */
export function usePrintSecrets(): PrintSecrets {
  const [state, setState] = useState<SecretPrint>('off')

  useEffect(() => {
    // At once: the browser lays the pages out as soon as the event is over. A print that begins while another has not
    // ended (a browser without the event for the end) shows nothing.
    const begin = () => flushSync(() => setState((now) => (now === 'armed' ? 'printing' : 'off')))
    const end = () => flushSync(() => setState('off'))
    const stops = [onBeforePrint(begin), onAfterPrint(end), onRestoredFromCache(end)]
    return () => stops.forEach((stop) => stop())
  }, [])

  const arm = useCallback((isArmed: boolean) => setState(isArmed ? 'armed' : 'off'), [])
  return { isArmed: state === 'armed', isPrinting: state === 'printing', arm }
}
