import { thunderbirdWords } from '#content/programs/thunderbird/thunderbird-labels.ts'
import type { ScreenProps } from '#screens/screen-props.ts'
import { HubWindow } from './kit/hub-window.tsx'
import { MainWindow } from './kit/main-window.tsx'
import { Push } from './kit/push.tsx'
import { ServerFields } from './kit/server-fields.tsx'

const { hub, setup, tabs } = thunderbirdWords

/** The server where mail comes in, in the look that the person has. */
export function IncomingServer({ values, answers, mark }: ScreenProps<'thunderbird-incoming'>) {
  const fields = (
    <ServerFields server="imap" values={values} answers={answers} mark={mark} protocol={mark('protocol')} />
  )
  if (answers['look'] !== 'tab')
    return (
      <HubWindow
        title={hub.incoming}
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
        <b>{setup.settings}</b>
        <div className="tb-block">
          <span className="tb-legend">{setup.incoming}</span>
          {fields}
        </div>
        <span className="tb-legend tb-cut">{setup.outgoing}</span>
      </div>
    </MainWindow>
  )
}
