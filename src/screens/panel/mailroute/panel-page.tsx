import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { BrowserWindow } from '#screens/kit/browser-window.tsx'
import { panelWords } from '#content/providers/mailroute/panel-words.ts'
import { PanelMenu } from './panel-menu.tsx'

interface PanelPageProps {
  /** The top of the page, with the links; without it the page is scrolled a little. */
  readonly top?: ReactNode
  readonly menu?: MarkAttributes | undefined
  /** Covers the page, which then goes dark. */
  readonly modal?: ReactNode
  readonly children: ReactNode
}

/** The Control Panel in a browser window. */
export function PanelPage({ top, menu, modal, children }: PanelPageProps) {
  return (
    <BrowserWindow address={panelWords.address}>
      <div className="cp">
        <div className="cp-page">
          {top}
          <div className="cp-columns">
            <PanelMenu mark={menu} />
            <div className="cp-main">{children}</div>
          </div>
        </div>
        {modal !== undefined && (
          <>
            <div className="cp-scrim" />
            <div className="cp-modal" data-stage="">
              {modal}
            </div>
          </>
        )}
      </div>
    </BrowserWindow>
  )
}
