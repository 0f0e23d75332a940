import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { Value } from '#screens/kit/value.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { MainWindow } from './kit/main-window.tsx'
import { Push } from './kit/push.tsx'

const words = thunderbirdWords.setup

export function TabCreated({ values, mark }: ScreenProps<'thunderbird-tab-created'>) {
  return (
    <MainWindow tab={thunderbirdWords.tabs.setup} icon="envelope">
      <div className="tb-page tb-setup">
        <span className="tb-title">{words.created}</span>
        <span className="tb-intro">{words.createdMore}</span>
        <span className="tb-done">
          <Icon name="check" />
          <Value>{values.emailAddress}</Value>
        </span>
        <div className="tb-row">
          <span className="mac-right">
            <Push label={words.finish} look="main" mark={mark('finish')} />
          </span>
        </div>
      </div>
    </MainWindow>
  )
}
