import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Alert } from './kit/alert.tsx'
import { Asked } from './kit/asked.tsx'

const { buttons, alerts } = iosWords

export function AlertSsl({ values, mark }: ScreenProps<'ios-alert-ssl'>) {
  return (
    <Asked
      values={values}
      alert={
        <Alert
          title={alerts.ssl}
          text={alerts.sslAsks}
          buttons={[
            { label: buttons.yes, mark: mark('yes') },
            { label: buttons.no, mark: mark('no'), isBold: true },
          ]}
        />
      }
    />
  )
}
