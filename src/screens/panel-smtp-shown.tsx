import { PanelPage } from './panel/panel-page.tsx'
import { PanelPassword } from './panel/panel-password.tsx'
import { PanelValues } from './panel/panel-values.tsx'
import type { ScreenProps } from './screen-props.ts'

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
