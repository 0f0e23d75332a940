import type { ReactNode } from 'react'
import { Icon } from '#screens/kit/icon.tsx'
import type { MarkAttributes } from '#screens/screen-props.ts'

interface WindowsFrameProps {
  readonly title: string
  readonly titleMark?: MarkAttributes | undefined
  /** A program fills the screen; a dialog is as large as what it asks. */
  readonly size: 'program' | 'dialog' | 'small'
  readonly children: ReactNode
}

/** A window of Windows 11: its name at the start of the bar, its three buttons at the end. */
export function WindowsFrame({ title, titleMark, size, children }: WindowsFrameProps) {
  return (
    <div className={`mac-window ow-window ow-${size}`}>
      <div className="ow-titlebar">
        <span className="ow-title" {...titleMark}>
          {title}
        </span>
        <span className="ow-controls">
          {size === 'program' && <Icon name="minus" />}
          {size === 'program' && <Icon name="square" />}
          <Icon name="close" />
        </span>
      </div>
      {children}
    </div>
  )
}
