import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import { otherAccount } from '#screens/samples.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { Sender } from './kit/from-sender.tsx'
import { WriteWindow } from './kit/write-window.tsx'

/** The menu of From, open. */
export function ThunderbirdFromMenu({ values, mark }: ScreenProps<'thunderbird-from-menu'>) {
  return (
    <WriteWindow
      name={values.fullName}
      address={otherAccount.address}
      menu={
        <span className="tb-menu tb-from-menu">
          <span className="tb-menu-item">
            <Sender name={values.fullName} address={otherAccount.address} />
          </span>
          <span className="tb-menu-item" {...mark('new-address')}>
            <Sender name={values.fullName} address={values.emailAddress} />
          </span>
          <span className="tb-menu-item tb-apart" {...mark('customize')}>
            {thunderbirdWords.write.customize}
          </span>
        </span>
      }
    />
  )
}
