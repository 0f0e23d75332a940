import { PanelPage } from './panel-page.tsx'
import { PanelPassword } from './panel-password.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function PanelImapShown({ values, mark }: ScreenProps<'panel-imap-shown'>) {
  return (
    <PanelPage>
      <PanelValues
        values={values}
        imapPassword={<PanelPassword state="shown" marks={{ password: mark('password'), copy: mark('copy') }} />}
      />
    </PanelPage>
  )
}
