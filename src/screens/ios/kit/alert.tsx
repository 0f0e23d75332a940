import type { MarkAttributes } from '#screens/screen-props.ts'

interface AlertProps {
  readonly title: string
  readonly text?: string
  readonly buttons: readonly { readonly label: string; readonly mark?: MarkAttributes; readonly isBold?: boolean }[]
}

/** A question in the middle of the screen; what is below it is dim. */
export function Alert({ title, text, buttons }: AlertProps) {
  return (
    <div className="ios-scrim">
      <div className="ios-alert" data-stage="">
        <div className="ios-alert-text">
          <b>{title}</b>
          {text !== undefined && <span>{text}</span>}
        </div>
        <div className={buttons.length > 2 ? 'ios-alert-buttons ios-stacked' : 'ios-alert-buttons'}>
          {buttons.map(({ label, mark, isBold }) => (
            <span key={label} className={isBold === true ? 'ios-alert-button ios-bold' : 'ios-alert-button'} {...mark}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}
