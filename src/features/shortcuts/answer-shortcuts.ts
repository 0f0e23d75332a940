import { lateMessages } from '#words/late-messages.ts'
import { onShortcutPress, pressControl, showControl } from '#platform/shortcut-press.ts'
import { openDialog } from '#state/open-dialog.ts'
import { shortcutKeys, type ShortcutName } from '#state/shortcuts.ts'
import { announce } from '#features/session/announcer.tsx'

const names = Object.keys(shortcutKeys) as ShortcutName[]

/** Answers the shortcuts in a window; calls back with words when one has nothing to do here. */
export function answerShortcuts(onNothing: (words: string) => void, page?: Document): () => void {
  return onShortcutPress((code) => {
    const name = names.find((each) => code === `Key${shortcutKeys[each].at(-1)}`)
    if (name === undefined) return false
    // Its button is in a menu, which is closed.
    if (name === 'list') {
      openDialog('shortcuts')
      return true
    }
    if (name === 'copy') showControl(shortcutKeys.copy, page)
    if (!pressControl(shortcutKeys[name], page)) {
      const words = lateMessages.shortcuts.nothing[name]
      onNothing(words)
      announce(words)
    }
    return true
  }, page)
}
