import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'

interface AccountListProps {
  /** The first one is selected. */
  readonly names: readonly string[]
  readonly account?: MarkAttributes | undefined
  readonly add?: MarkAttributes | undefined
}

export function AccountList({ names, account, add }: AccountListProps) {
  return (
    <div className="mac-accounts">
      {names.map((name, index) => (
        <div key={index} className={index === 0 ? 'mac-account mac-on' : 'mac-account'} {...(index === 0 && account)}>
          <span className="mac-at">@</span>
          <span className="mac-two-lines">
            <Value>{name}</Value>
            <span className="mac-soft">{macWords.mailSettings.accountKind}</span>
          </span>
        </div>
      ))}
      <div className="mac-plus-minus">
        <span {...add}>
          <Icon name="plus" />
        </span>
        <span>
          <Icon name="minus" />
        </span>
      </div>
    </div>
  )
}
