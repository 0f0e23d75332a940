import type { ReactNode } from 'react'
import type { MarkAttributes } from '#screens/screen-props.ts'
import { TrafficLights } from '#screens/kit/traffic-lights.tsx'

interface WindowProps {
  readonly title: string
  readonly close?: MarkAttributes | undefined
  readonly toolbar?: ReactNode
  /** Covers the window, which then goes dim. */
  readonly sheet?: ReactNode
  readonly children: ReactNode
}

export function Window({ title, close, toolbar, sheet, children }: WindowProps) {
  return (
    <div className={sheet === undefined ? 'mac-window' : 'mac-window mac-dim'}>
      <div className="mac-frame">
        <div className="mac-bar">
          <div className="mac-titlebar">
            <TrafficLights lit={sheet === undefined ? 'settings' : 'sheet'} close={close} />
            <span className="mac-title">{title}</span>
          </div>
          {toolbar}
        </div>
        {children}
      </div>
      {sheet !== undefined && (
        <>
          <div className="mac-scrim" />
          <div className="mac-sheet" data-stage="">
            {sheet}
          </div>
        </>
      )}
    </div>
  )
}
