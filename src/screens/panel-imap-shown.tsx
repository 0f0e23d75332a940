import { PanelPage } from './panel/panel-page.tsx'
import { PanelPassword } from './panel/panel-password.tsx'
import { PanelValues } from './panel/panel-values.tsx'
import type { ScreenProps } from './screen-props.ts'

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
