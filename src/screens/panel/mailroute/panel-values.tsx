import type { ReactNode } from 'react'
import type { Values } from '#model/field.ts'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelButton } from './panel-button.tsx'
import { PanelIntro } from './panel-intro.tsx'
import { PanelPassword } from './panel-password.tsx'
import { PanelServer } from './panel-server.tsx'

type ServerMarks = Partial<Record<'host' | 'port' | 'login' | 'copy', MarkAttributes>>

interface PanelValuesProps {
  readonly values: Values
  readonly imap?: ServerMarks
  readonly smtp?: ServerMarks
  readonly imapPassword?: ReactNode
  readonly smtpPassword?: ReactNode
  readonly generate?: MarkAttributes | undefined
}

/** The page of SMTP Auth Relay, beside the menu. */
export function PanelValues({ values, imap, smtp, imapPassword, smtpPassword, generate }: PanelValuesProps) {
  const hidden = <PanelPassword state="hidden" />
  return (
    <>
      <PanelIntro />
      <PanelServer
        server="imap"
        host={values.imapHost}
        port={values.imapPort}
        login={values.imapLogin}
        marks={imap}
        password={imapPassword ?? hidden}
      />
      <PanelServer
        server="smtp"
        host={values.smtpHost}
        port={values.smtpPort}
        login={values.smtpLogin}
        marks={smtp}
        password={smtpPassword ?? hidden}
      />
      <div className="cp-generate">
        <PanelButton label={panelWords.generate} mark={generate} />
      </div>
    </>
  )
}
