import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { CheckedBox } from './kit/checked-box.tsx'
import { Control, Labeled } from './kit/control.tsx'
import { MainWindow } from './kit/main-window.tsx'
import { Push } from './kit/push.tsx'

const words = thunderbirdWords.setup

export function SetupTab({ values, mark }: ScreenProps<'thunderbird-tab'>) {
  return (
    <MainWindow tab={thunderbirdWords.tabs.setup} icon="envelope">
      <div className="tb-page tb-setup">
        <span className="tb-title">{words.title}</span>
        <span className="tb-intro">{words.intro}</span>
        <Labeled label={words.name}>
          <Control kind="text" value={values.fullName} mark={mark('name')} />
        </Labeled>
        <Labeled label={words.email}>
          <Control kind="text" value={values.emailAddress} mark={mark('email')} />
        </Labeled>
        <Labeled label={words.password}>
          <Control kind="password" mark={mark('password')} />
        </Labeled>
        <CheckedBox label={words.remember} mark={mark('remember')} />
        <div className="tb-row">
          <Push label={words.manual} look="link" mark={mark('manual')} />
          <span className="mac-right">
            <Push label={words.cancel} />
            <Push label={words.continue} look="main" mark={mark('continue')} />
          </span>
        </div>
        <small>{words.stored}</small>
      </div>
    </MainWindow>
  )
}
