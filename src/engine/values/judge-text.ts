import { controlsToSpace, hasControl, hasVisible } from './characters.ts'
import { accept, refuse, type Verdict } from './value-check.ts'

/** Far more than any name; keeps a pasted page out. */
const longest = 200

/** A line of free text: the account's description. */
export function judgeText(text: string): Verdict {
  if (!hasVisible(text)) return refuse('text-invisible')
  if (hasControl(text)) return refuse('text-has-control', controlsToSpace(text))
  return text.length > longest ? refuse('text-too-long') : accept(text)
}

/** Words of an account, not of a person. */
const accountWords =
  /(?<!\p{L})(?:account|e-?mail|outbound|outgoing|inbound|incoming|smtp|imap|relay|mailbox)(?!\p{L})/iu

/** The person's own name, which receivers see as the sender. */
export function judgeFullName(text: string): Verdict {
  const verdict = judgeText(text)
  if (!verdict.ok) return verdict
  if (text.includes('@')) return accept(text, 'name-is-address')
  return accountWords.test(text) ? accept(text, 'name-is-description') : verdict
}
