import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Control, Labeled } from './kit/control.tsx'
import { HubWindow } from './kit/hub-window.tsx'
import { Push } from './kit/push.tsx'

const words = thunderbirdWords.hub

export function HubStart({ values, mark }: ScreenProps<'thunderbird-hub'>) {
  return (
    <HubWindow
      title={words.title}
      start={<Push label={words.manual} look="link" mark={mark('manual')} />}
      end={<Push label={words.continue} look="main" mark={mark('continue')} />}
    >
      <Labeled label={words.name}>
        <Control kind="text" value={values.fullName} mark={mark('name')} />
      </Labeled>
      <Labeled label={words.email}>
        <Control kind="text" value={values.emailAddress} mark={mark('email')} />
      </Labeled>
    </HubWindow>
  )
}
