import { PanelPage } from './panel-page.tsx'
import { PanelPassword } from './panel-password.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

/** For members whose inbound password is the one they signed in with. */
export function PanelImapPassword({ values, mark }: ScreenProps<'panel-imap-password'>) {
  return (
    <PanelPage>
      <PanelValues
        values={values}
        imapPassword={<PanelPassword state="panel" marks={{ password: mark('password'), eye: mark('eye') }} />}
      />
    </PanelPage>
  )
}
