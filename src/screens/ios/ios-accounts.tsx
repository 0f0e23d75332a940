import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { mail, accounts } = iosWords

export function Accounts({ mark }: ScreenProps<'ios-accounts'>) {
  return (
    <Phone title={accounts.title} back={mail.title}>
      <ListCard header={accounts.header}>
        <ListRow label={accounts.iCloud} about={accounts.uses} />
        <ListRow label={otherAccount.name} about={accounts.otherUses} />
        <ListRow label={accounts.add} mark={mark('add')} />
      </ListCard>
      <ListCard>
        <ListRow label={accounts.fetch} value={accounts.push} />
      </ListCard>
    </Phone>
  )
}
