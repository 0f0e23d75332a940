import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'

const words = outlookMacWords.menu

/** The top left of the screen. A plain dot stands where Apple's logo is. */
export function OutlookMacMenu({ mark }: ScreenProps<'outlook-mac-menu'>) {
  return (
    <div className="om-desktop">
      <div className="om-menubar">
        <span className="om-dot" />
        <b className="om-app" {...mark('outlook')}>
          {words.app}
        </b>
        {words.menus.map((menu) => (
          <span key={menu}>{menu}</span>
        ))}
      </div>
      <div className="om-menu">
        <span className="om-entry">{words.about}</span>
        <span className="om-rule" />
        <span className="om-entry om-chosen" {...mark('settings')}>
          {words.settings}
          <span>{words.keys.settings}</span>
        </span>
        <span className="om-rule" />
        <span className="om-entry">
          {words.services}
          <span>›</span>
        </span>
        <span className="om-rule" />
        <span className="om-entry">
          {words.hide}
          <span>{words.keys.hide}</span>
        </span>
        <span className="om-entry">
          {words.others}
          <span>{words.keys.others}</span>
        </span>
        <span className="om-entry">{words.all}</span>
        <span className="om-rule" />
        <span className="om-entry">
          {words.quit}
          <span>{words.keys.quit}</span>
        </span>
      </div>
    </div>
  )
}
