import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { Phone } from './kit/phone.tsx'

const { accounts, addAccount } = iosWords

/** Plain words in plain type: no company's logo is drawn. */
export function AccountTypes({ mark }: ScreenProps<'ios-account-types'>) {
  return (
    <Phone title={addAccount.title} back={accounts.title}>
      <ListCard>
        {addAccount.companies.map((company) => (
          <div key={company} className="ios-row ios-company">
            {company}
          </div>
        ))}
        <div className="ios-row ios-company ios-other" {...mark('other')}>
          {addAccount.other}
        </div>
      </ListCard>
    </Phone>
  )
}
