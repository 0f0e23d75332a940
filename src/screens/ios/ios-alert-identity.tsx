import { iosWords } from '#content/programs/iphone/ios-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Alert } from './kit/alert.tsx'
import { Asked } from './kit/asked.tsx'

const { buttons, alerts } = iosWords

export function AlertIdentity({ values, mark }: ScreenProps<'ios-alert-identity'>) {
  return (
    <Asked
      values={values}
      alert={
        <Alert
          title={alerts.identity}
          text={alerts.identitySays.replace('{host}', () => values.imapHost)}
          buttons={[
            { label: buttons.cancel, mark: mark('cancel'), isBold: true },
            { label: buttons.details },
            { label: buttons.continue, mark: mark('continue') },
          ]}
        />
      }
    />
  )
}
