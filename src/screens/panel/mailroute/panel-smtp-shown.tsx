import { PanelPage } from './panel-page.tsx'
import { PanelPassword } from './panel-password.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function PanelSmtpShown({ values, mark }: ScreenProps<'panel-smtp-shown'>) {
  return (
    <PanelPage>
      <PanelValues
        values={values}
        smtpPassword={<PanelPassword state="shown" marks={{ password: mark('password'), copy: mark('copy') }} />}
        generate={mark('generate')}
      />
    </PanelPage>
  )
}
