import { outlookMacWords } from '#content/programs/outlook-mac/outlook-mac-labels.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'
import { SettingsBar } from './kit/settings-bar.tsx'

const words = outlookMacWords.settings

type Tool = readonly [id: keyof typeof words.tools, icon: IconName]

const groups: readonly { readonly title: string; readonly tools: readonly Tool[] }[] = [
  {
    title: words.personal,
    tools: [
      ['general', 'square'],
      ['profiles', 'page'],
      ['accounts', 'at'],
      ['notifications', 'clock'],
      ['categories', 'grid'],
      ['fonts', 'lines'],
      ['autoCorrect', 'pencil'],
      ['spelling', 'check'],
    ],
  },
  {
    title: words.email,
    tools: [
      ['reading', 'envelope'],
      ['composing', 'pencil'],
      ['signatures', 'signature'],
      ['rules', 'rules'],
      ['junk', 'junk'],
    ],
  },
  {
    title: words.other,
    tools: [
      ['calendar', 'grid'],
      ['myDay', 'page'],
      ['privacy', 'lock'],
      ['search', 'search'],
    ],
  },
]

export function OutlookMacSettings({ mark }: ScreenProps<'outlook-mac-settings'>) {
  return (
    <div className="mac-window">
      <SettingsBar title={words.title} />
      {groups.map(({ title, tools }) => (
        <div key={title} className="om-group">
          <b>{title}</b>
          <div className="om-tools">
            {tools.map(([id, icon]) => (
              <span key={id} className="om-tool" {...(id === 'accounts' && mark('accounts'))}>
                <Icon name={icon} />
                {words.tools[id]}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
