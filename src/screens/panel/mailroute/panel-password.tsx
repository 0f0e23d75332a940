import type { MarkAttributes } from '#screens/screen-props.ts'
import { Icon } from '#screens/kit/icon.tsx'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'

interface PanelPasswordProps {
  /** Hidden: the panel's stars. Panel: the sentence instead of a password. Shown: our dots, as a password is never drawn. */
  readonly state: 'hidden' | 'panel' | 'shown'
  readonly marks?: Partial<Record<'password' | 'eye' | 'copy', MarkAttributes>>
}

/** The last line of a server's block. */
export function PanelPassword({ state, marks }: PanelPasswordProps) {
  return (
    <span className="cp-cell">
      <span className={`cp-password cp-${state}`} {...marks?.password}>
        {state === 'hidden' && panelWords.hidden}
        {state === 'panel' && panelWords.panelPassword}
        {state === 'shown' && '•'.repeat(12)}
      </span>
      {state === 'shown' && (
        <span className="cp-icon" {...marks?.copy}>
          <Icon name="copy" />
        </span>
      )}
      <span className="cp-icon" {...marks?.eye}>
        <Icon name="eye" />
      </span>
    </span>
  )
}
