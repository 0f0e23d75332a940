import { create } from 'zustand'

/** What screen readers are told. The count makes the same words twice in a row two announcements. */
const useAnnouncement = create<{ readonly words: string; readonly count: number }>(() => ({ words: '', count: 0 }))

let taker: ((words: string) => void) | undefined

/** From now on another window tells what is announced. */
export function takeAnnouncements(next: typeof taker): void {
  taker = next
}

export function announce(words: string): void {
  if (taker) taker(words)
  else useAnnouncement.setState(({ count }) => ({ words, count: count + 1 }))
}

/**
 * The page's one polite live region. Every second announcement ends in a no-break space:
 * VoiceOver speaks a region again only when its text changed.
 */
export function Announcer() {
  const { words, count } = useAnnouncement()
  return (
    <div role="status" aria-live="polite" className="sr-only print:hidden">
      {count % 2 === 0 ? words : `${words}\u00A0`}
    </div>
  )
}
