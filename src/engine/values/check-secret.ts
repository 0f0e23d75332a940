import { hasControl, hasUnprintable, isMask } from './characters.ts'

/** A password is kept as typed; these only tell what may be a slip. */
export type SecretNote = 'leading-space' | 'trailing-space' | 'secret-has-invisible'

export type SecretProblem =
  | 'only-spaces'
  | 'masked'
  | 'sentence'
  | 'line-break'
  | 'secret-has-control'
  | 'secret-too-long'

/** What can be said of a password without holding it. */
export type SecretCheck =
  | { readonly state: 'empty' }
  | { readonly state: 'ok'; readonly notes: readonly SecretNote[] }
  | { readonly state: 'bad'; readonly problem: SecretProblem }

/**
 * Looks at a password for the moment of the call and returns no part of it. Never throws.
 * `sentences` is what the provider's page shows in place of a password (`PanelPaste.notPasswords`).
 */
export function checkSecret(raw: string, sentences: readonly string[]): SecretCheck {
  if (raw === '') return { state: 'empty' }
  const problem = problemOf(raw, sentences)
  return problem === undefined ? { state: 'ok', notes: notesOf(raw) } : { state: 'bad', problem }
}

function problemOf(raw: string, sentences: readonly string[]): SecretProblem | undefined {
  // RFC 4616 lets servers expect no more; a longer text is a pasted page.
  if (raw.length > 1000) return 'secret-too-long'
  if (raw.trim() === '') return 'only-spaces'
  if (isMask(raw)) return 'masked'
  if (isPanelSentence(raw, sentences)) return 'sentence'
  if (/[\n\r\u2028\u2029]/.test(raw)) return 'line-break'
  return hasControl(raw) ? 'secret-has-control' : undefined
}

/** True when one of the sentences a panel shows in place of a password is in the text, whatever its case and spaces. */
export function isPanelSentence(text: string, sentences: readonly string[]): boolean {
  const plain = oneLine(text)
  return sentences.some((sentence) => oneLine(sentence) !== '' && plain.includes(oneLine(sentence)))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

function notesOf(raw: string): readonly SecretNote[] {
  const notes: SecretNote[] = []
  if (/^\s/.test(raw)) notes.push('leading-space')
  if (/\s$/.test(raw)) notes.push('trailing-space')
  if (hasUnprintable(raw)) notes.push('secret-has-invisible')
  return notes
}
