import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import { AccountSheet } from './kit/account-sheet.tsx'
import { PushButton } from './kit/push-button.tsx'
import { SheetButtons } from './kit/sheet-buttons.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

const words = macWords.addAccount

/** Plain words in plain type: no company's logo is drawn. */
export function AccountType({ mark }: ScreenProps<'account-type'>) {
  return (
    <AccountSheet>
      <div className="mac-heading">{words.provider}</div>
      <div className="mac-choices">
        {words.companies.map((company) => (
          <span key={company} className="mac-choice">
            <span className="mac-radio" />
            <span className="mac-company">{company}</span>
          </span>
        ))}
        <span className="mac-choice" {...mark('other')}>
          <span className="mac-radio mac-on" />
          {words.other}
        </span>
      </div>
      <SheetButtons left={<span className="mac-help">?</span>}>
        <PushButton label={macWords.buttons.cancel} />
        <PushButton label={macWords.buttons.continue} look="default" mark={mark('continue')} />
      </SheetButtons>
    </AccountSheet>
  )
}
