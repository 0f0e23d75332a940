import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { HubWindow } from './kit/hub-window.tsx'
import { Push } from './kit/push.tsx'

const words = thunderbirdWords.hub

export function HubConnected({ values, mark }: ScreenProps<'thunderbird-hub-connected'>) {
  return (
    <HubWindow
      title={words.connected}
      start={<Push label={words.another} />}
      end={<Push label={words.finish} look="main" mark={mark('finish')} />}
    >
      <span className="tb-done">
        <Icon name="check" />
        <Value>{values.emailAddress}</Value>
      </span>
    </HubWindow>
  )
}
