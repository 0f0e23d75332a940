import { PanelPage } from './panel-page.tsx'
import { PanelPassword } from './panel-password.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function PanelServers({ values, mark }: ScreenProps<'panel-servers'>) {
  return (
    <PanelPage>
      <PanelValues
        values={values}
        imap={{ host: mark('imap-host'), port: mark('imap-port'), login: mark('imap-login'), copy: mark('copy') }}
        smtp={{ host: mark('smtp-host'), port: mark('smtp-port'), login: mark('smtp-login') }}
        imapPassword={<PanelPassword state="hidden" marks={{ eye: mark('imap-eye') }} />}
        smtpPassword={<PanelPassword state="hidden" marks={{ eye: mark('smtp-eye') }} />}
        generate={mark('generate')}
      />
    </PanelPage>
  )
}
