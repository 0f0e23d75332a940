import type { PlainFieldId } from '#model/field.ts'
import { trimBlank } from './characters.ts'
import { judgeAddress } from './judge-address.ts'
import { judgeHost } from './judge-host.ts'
import { judgeLogin } from './judge-login.ts'
import { judgePort } from './judge-port.ts'
import { judgeFullName, judgeText } from './judge-text.ts'
import type { ValueCheck, Verdict } from './value-check.ts'

const judges: Readonly<Record<PlainFieldId, (text: string) => Verdict>> = {
  fullName: judgeFullName,
  emailAddress: judgeAddress,
  accountDescription: judgeText,
  imapHost: judgeHost,
  imapPort: judgePort,
  imapLogin: judgeLogin,
  smtpHost: judgeHost,
  smtpPort: judgePort,
  smtpLogin: judgeLogin,
}

/**
 * Says whether what was typed can be used, and what is wrong with it if not. Never throws.
 * An ok value checks ok again, unchanged; a suggestion does too.
 */
export function checkValue(field: PlainFieldId, raw: string): ValueCheck {
  const text = trimBlank(raw)
  if (text === '') return { state: 'empty' }
  const judge = judges[field]
  const verdict = judge(text)
  if (verdict.ok)
    return { state: 'ok', value: verdict.value, notes: text === raw ? verdict.notes : ['trimmed', ...verdict.notes] }
  const suggestion = suggest(judge, verdict)
  return suggestion === undefined
    ? { state: 'bad', problem: verdict.problem }
    : { state: 'bad', problem: verdict.problem, suggestion }
}

/** Follows candidates until one is accepted: an address, a path and a port may have to go, one after the other. */
function suggest(judge: (text: string) => Verdict, first: Verdict): string | undefined {
  let verdict = first
  for (let round = 0; round < 5 && !verdict.ok; round += 1) {
    const candidate = trimBlank(verdict.candidate ?? '')
    if (candidate === '') return undefined
    verdict = judge(candidate)
  }
  return verdict.ok ? verdict.value : undefined
}
