import type { Figure } from './screen.ts'
import type { Note, RowGroup } from './step.ts'
import type { Facts, Inline, Varied } from './text.ts'

/** How one password is changed in an account that is set up: nothing else is touched. */
export interface PasswordChange<F extends Facts = Facts> {
  readonly groups: readonly RowGroup<F>[]
  readonly figures: readonly Figure<F>[]
  /** What one sees when it is done: "You should now see …". */
  readonly see: Varied<Inline, F>
}

/** What to do in the program after a password was changed at the provider. */
export interface PasswordWay<F extends Facts = Facts> {
  /** Missing where the program only sends. */
  readonly inbound?: PasswordChange<F>
  readonly outbound: PasswordChange<F>
  readonly notes: readonly Note<F>[]
}
