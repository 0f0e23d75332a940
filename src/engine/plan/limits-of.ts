import type { ProgramEntry } from '#model/program.ts'
import type { Provider } from '#model/provider.ts'

/** What a program cannot do with this provider's accounts; undefined where there is nothing to say. */
export const limitsOf = ({ limits }: ProgramEntry, { account }: Provider): string | undefined =>
  typeof limits === 'object' ? limits[account.credentials] : limits
