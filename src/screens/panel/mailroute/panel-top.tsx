import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { Value } from '#screens/kit/value.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface PanelTopProps {
  readonly emailAddress: string
  readonly settings: MarkAttributes
}

/** The top of each page: the two places of the panel, and whose account it is. */
export function PanelTop({ emailAddress, settings }: PanelTopProps) {
  const [quarantine, mySettings] = panelWords.top
  return (
    <>
      <div className="cp-top">
        <span className="cp-wordmark">{panelWords.wordmark}</span>
        <span className="cp-quarantine">{quarantine}</span>
        <span {...settings}>{mySettings}</span>
        <span className="cp-top-right">
          <span>{panelWords.support}</span>
          <Value>{emailAddress}</Value>
        </span>
      </div>
      <div className="cp-account">
        <span>{panelWords.account}</span>
        <b>
          <Value>{emailAddress}</Value>
        </b>
      </div>
    </>
  )
}
