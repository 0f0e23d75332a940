import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { isNewer } from './phone-look.ts'
import { ListCard } from './kit/list-card.tsx'
import { ListRow } from './kit/list-row.tsx'
import { Phone } from './kit/phone.tsx'

const { settings, mail } = iosWords

export function Mail({ mark, answers }: ScreenProps<'ios-mail'>) {
  return (
    <Phone title={mail.title} back={isNewer(answers) ? settings.apps : settings.title}>
      <ListCard header={mail.access}>
        <ListRow label={mail.notifications} icon={{ name: 'circle', color: 'red' }} />
        <ListRow label={mail.cellular} icon={{ name: 'at', color: 'green' }} look="on" />
      </ListCard>
      <ListCard>
        <ListRow label={isNewer(answers) ? mail.mailAccounts : mail.accounts} value="1" mark={mark('accounts')} />
      </ListCard>
      <ListCard header={mail.list}>
        <ListRow label={mail.preview} value={mail.lines} />
      </ListCard>
    </Phone>
  )
}
