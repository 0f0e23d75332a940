interface KeyWords {
  readonly signs: Readonly<Record<string, string>>
  readonly names: Readonly<Record<string, string>>
  readonly between: string
}

interface KeyCombinationProps {
  /** "Alt+Shift+L" */
  readonly keys: string
  readonly words: KeyWords
}

/** Keys as they stand on the keyboard; read out by their names, for the signs of a Mac have none everyone knows. */
export function KeyCombination({ keys, words }: KeyCombinationProps) {
  const parts = keys.split('+')
  return (
    <kbd className="rounded-md border border-edge bg-sunken px-2 py-1 whitespace-nowrap">
      <span aria-hidden="true">{parts.map((key) => words.signs[key] ?? key).join(words.between)}</span>
      <span className="sr-only">{parts.map((key) => words.names[key] ?? key).join(' ')}</span>
    </kbd>
  )
}
