import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { FormRow } from './kit/form-row.tsx'
import { ListCard } from './kit/list-card.tsx'
import { Phone } from './kit/phone.tsx'

const { buttons, newAccount } = iosWords

export function NewAccount({ values, mark }: ScreenProps<'ios-new-account'>) {
  return (
    <Phone
      title={newAccount.title}
      sheet={{ start: { label: buttons.cancel }, end: { label: buttons.next, mark: mark('next') } }}
    >
      <ListCard isForm>
        <FormRow label={newAccount.name} content={{ kind: 'text', text: values.fullName }} mark={mark('name')} />
        <FormRow label={newAccount.email} content={{ kind: 'text', text: values.emailAddress }} mark={mark('email')} />
        <FormRow label={newAccount.password} content={{ kind: 'password' }} mark={mark('password')} />
        <FormRow
          label={newAccount.description}
          content={{ kind: 'text', text: values.accountDescription }}
          mark={mark('description')}
        />
      </ListCard>
    </Phone>
  )
}
