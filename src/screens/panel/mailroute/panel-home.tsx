import { PanelPage } from './panel-page.tsx'
import { PanelTop } from './panel-top.tsx'
import { PanelValues } from './panel-values.tsx'
import type { ScreenProps } from '#screens/screen-props.ts'

export function PanelHome({ values, mark }: ScreenProps<'panel-home'>) {
  return (
    <PanelPage
      menu={mark('smtp-auth-relay')}
      top={<PanelTop emailAddress={values.emailAddress} settings={mark('my-settings')} />}
    >
      <PanelValues values={values} />
    </PanelPage>
  )
}
