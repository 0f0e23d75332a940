import { AccountSheet } from './kit/account-sheet.tsx'
import { PushButton } from './kit/push-button.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import type { ScreenProps } from './screen-props.ts'

/** Plain words in plain type: no company's logo is drawn. */
const companies = ['iCloud', 'Microsoft Exchange', 'Google', 'Yahoo', 'AOL']

export function AccountType({ mark }: ScreenProps<'account-type'>) {
  return (
    <AccountSheet>
      <div className="mac-heading">Choose a Mail account provider…</div>
      <div className="mac-choices">
        {companies.map((company) => (
          <span key={company} className="mac-choice">
            <span className="mac-radio" />
            <span className="mac-company">{company}</span>
          </span>
        ))}
        <span className="mac-choice" {...mark('other')}>
          <span className="mac-radio mac-on" />
          Other Mail Account…
        </span>
      </div>
      <SheetButtons left={<span className="mac-help">?</span>}>
        <PushButton label="Cancel" />
        <PushButton label="Continue" look="default" mark={mark('continue')} />
      </SheetButtons>
    </AccountSheet>
  )
}
