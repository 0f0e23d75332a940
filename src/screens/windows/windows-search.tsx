import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { Icon } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

const words = outlookWindowsWords.search

/** What Windows finds, where both Outlooks are. */
export function WindowsSearch({ mark }: ScreenProps<'windows-search'>) {
  return (
    <div className="mac-window ow-window ow-small">
      <div className="ow-page">
        <span className="ow-find">
          <Icon name="search" />
          {words.typed}
        </span>
        <span className="ow-found">
          <b className="mac-soft">{words.best}</b>
          <span className="ow-app" {...mark('new')}>
            <Icon name="envelope" />
            <span>
              {words.new}
              <small>{words.kind}</small>
            </span>
          </span>
          <b className="mac-soft">{words.apps}</b>
          <span className="ow-app" {...mark('classic')}>
            <Icon name="envelope" />
            <span>{words.classic}</span>
          </span>
        </span>
      </div>
    </div>
  )
}
