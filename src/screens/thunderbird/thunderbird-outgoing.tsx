import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { HubWindow } from './kit/hub-window.tsx'
import { MainWindow } from './kit/main-window.tsx'
import { Push } from './kit/push.tsx'
import { ServerFields } from './kit/server-fields.tsx'

const { hub, setup, tabs } = thunderbirdWords

/** The server that sends, in the look that the person has. */
export function OutgoingServer({ values, answers, mark }: ScreenProps<'thunderbird-outgoing'>) {
  const fields = <ServerFields server="smtp" values={values} answers={answers} mark={mark} />
  if (answers['look'] !== 'tab')
    return (
      <HubWindow
        title={hub.outgoing}
        start={<Push label={hub.test} mark={mark('test')} />}
        end={
          <>
            <Push label={hub.back} />
            <Push label={hub.continue} look="main" mark={mark('continue')} />
          </>
        }
      >
        {fields}
      </HubWindow>
    )
  return (
    <MainWindow tab={tabs.setup} icon="envelope">
      <div className="tb-page tb-setup">
        <div className="tb-block">
          <span className="tb-legend">{setup.outgoing}</span>
          {fields}
        </div>
        <Push label={setup.advanced} look="link" />
        <div className="tb-row">
          <Push label={setup.retest} mark={mark('test')} />
          <span className="mac-right">
            <Push label={setup.cancel} />
            <Push label={setup.done} look="main" mark={mark('continue')} />
          </span>
        </div>
      </div>
    </MainWindow>
  )
}
