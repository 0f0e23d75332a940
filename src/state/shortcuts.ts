import { useLoaded } from './loaded.ts'
import { usePreferences } from './preferences.ts'

/**
 * The keys of each shortcut, as `aria-keyshortcuts` writes them; Alt is the key Option on a Mac. Why these:
 *
 * - Option or Alt with Shift and a letter: nobody presses that by chance, and what WCAG 2.1.4 warns of, a letter alone,
 *   does nothing. Control with Option belongs to VoiceOver; the arrows with any of these keys move through history, words
 *   and selections; Command or Control with Shift is full of the browsers' own.
 * - J, K and L lie side by side, with the same meaning as in players: back, here, on. O lies above them. They are at the
 *   same place on QWERTY, QWERTZ and AZERTY, which counts because a key is told by its place: with Option a Mac gives
 *   other characters than letters.
 * - The obvious letters are taken off the Mac: Alt+Shift with C, P, W, X and Z are tab groups in Chrome, A, I and T its
 *   windows and toolbar, B the favourites in Edge, N a window in Brave; and Firefox opens its menus with F, E, V, S, B, T
 *   and H.
 */
export const shortcutKeys = {
  back: 'Alt+Shift+J',
  copy: 'Alt+Shift+K',
  next: 'Alt+Shift+L',
  list: 'Alt+Shift+O',
} as const

export type ShortcutName = keyof typeof shortcutKeys

/** What a control says of its keys, while they answer. A shortcut presses the control that names it, so no second place knows what it does. */
export function useShortcut(name: ShortcutName): string | undefined {
  // Not before: the first render equals the prerendered one.
  const isLoaded = useLoaded((state) => state.isLoaded)
  const isOn = usePreferences((state) => state.hasShortcuts)
  return isLoaded && isOn ? shortcutKeys[name] : undefined
}
