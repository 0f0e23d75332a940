import type { ReactNode } from 'react'
import { outlookWindowsWords } from '#content/programs/outlook-windows/outlook-windows-labels.ts'
import { WindowsFrame } from './windows-frame.tsx'

interface WizardPageProps {
  readonly children: ReactNode
}

const words = outlookWindowsWords.wizard

/** One page of the window that adds an account to the classic Outlook. */
export function WizardPage({ children }: WizardPageProps) {
  return (
    <WindowsFrame title={words.title} size="dialog">
      <div className="ow-page">{children}</div>
      <div className="ow-foot">
        <span className="ow-button">{words.back}</span>
        <span className="ow-button">{words.next}</span>
        <span className="ow-button">{words.cancel}</span>
      </div>
    </WindowsFrame>
  )
}
