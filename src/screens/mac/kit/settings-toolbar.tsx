import { macWords } from '#content/programs/apple-mail/mac-labels.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon, type IconName } from '#screens/kit/icon.tsx'

const words = macWords.mailSettings.tools

const tools: readonly (readonly [string, IconName | 'at' | 'letters'])[] = [
  [words.general, 'gear'],
  [words.accounts, 'at'],
  [words.junk, 'junk'],
  [words.fonts, 'letters'],
  [words.viewing, 'glasses'],
  [words.composing, 'pencil'],
  [words.signatures, 'signature'],
  [words.rules, 'rules'],
  [words.extensions, 'puzzle'],
  [words.privacy, 'hand'],
]

interface SettingsToolbarProps {
  readonly accounts?: MarkAttributes | undefined
}

/** The icons along the top of Mail's settings, Accounts chosen. What does not fit is left out, as on a Mac. */
export function SettingsToolbar({ accounts }: SettingsToolbarProps) {
  return (
    <div className="mac-toolbar">
      {tools.map(([label, icon]) => (
        <span key={label} className={icon === 'at' ? 'mac-tool mac-on' : 'mac-tool'} {...(icon === 'at' && accounts)}>
          <span className="mac-tool-icon">
            {icon === 'at' ? '@' : icon === 'letters' ? 'Aa' : <Icon name={icon} />}
          </span>
          {label}
        </span>
      ))}
    </div>
  )
}
