import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { CheckedBox } from './kit/checked-box.tsx'
import { MainWindow } from './kit/main-window.tsx'

const words = thunderbirdWords.settings
const icons: readonly IconName[] = ['gear', 'pencil', 'lock', 'envelope']

export function ThunderbirdSettings({ mark }: ScreenProps<'thunderbird-settings'>) {
  return (
    <MainWindow tab={thunderbirdWords.tabs.settings} icon="gear" gear={mark('gear')}>
      <div className="tb-page tb-columns">
        <div className="tb-panes">
          {words.panes.map((pane, index) => (
            <span key={pane} className={index === 0 ? 'tb-pane tb-on' : 'tb-pane'}>
              <Icon name={icons[index] ?? 'gear'} />
              {pane}
            </span>
          ))}
          <span className="tb-pane tb-low" {...mark('account-settings')}>
            <Icon name="at" />
            {words.accountSettings}
          </span>
          <span className="tb-pane">
            <Icon name="puzzle" />
            {words.addOns}
          </span>
        </div>
        <div className="tb-aside">
          <span className="tb-control tb-text-field">{words.find}</span>
          <b className="tb-heading">{words.title}</b>
          <b>{words.start}</b>
          <CheckedBox label={words.startCheck} />
          <b className="tb-heading">{words.language}</b>
        </div>
      </div>
    </MainWindow>
  )
}
