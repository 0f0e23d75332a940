import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { CheckedBox } from './kit/checked-box.tsx'
import { Control, Labeled } from './kit/control.tsx'
import { HubWindow } from './kit/hub-window.tsx'
import { Push } from './kit/push.tsx'

const words = thunderbirdWords.hub

export function HubPassword({ mark }: ScreenProps<'thunderbird-hub-password'>) {
  return (
    <HubWindow
      title={words.askPassword}
      end={
        <>
          <Push label={words.back} />
          <Push label={words.continue} look="main" mark={mark('continue')} />
        </>
      }
    >
      <Labeled label={words.password}>
        <Control kind="password" mark={mark('password')} />
      </Labeled>
      <CheckedBox label={words.remember} />
      <small>{words.stored}</small>
    </HubWindow>
  )
}
