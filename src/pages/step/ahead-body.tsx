import { Activity, Component, useEffect, useRef, type ReactNode } from 'react'
import type { PlannedStep } from '#model/guide.ts'
import { layOutAhead } from '#platform/lay-out-ahead.ts'
import { Ahead } from '#ui/anchor.ts'
import { StepBody } from './step-body.tsx'

interface AheadBodyProps {
  readonly step: PlannedStep
  readonly isShown: boolean
}

/** The body of a step that is made before somebody comes to it: until it is shown nothing in it has an effect. */
export function AheadBody({ step, isShown }: AheadBodyProps) {
  const box = useRef<HTMLDivElement>(null)
  const mode = isShown ? 'visible' : 'hidden'
  useEffect(() => (box.current === null || isShown ? undefined : layOutAhead(box.current)), [isShown])
  return (
    <div ref={box} className={isShown ? undefined : 'ahead'}>
      <Activity mode={mode}>
        <LateFailure isShown={isShown}>
          <Ahead value>
            <StepBody step={step} />
          </Ahead>
        </LateFailure>
      </Activity>
    </div>
  )
}

interface LateFailureProps {
  readonly isShown: boolean
  readonly children: ReactNode
}

interface LateFailureState {
  readonly failed: { readonly error: unknown } | undefined
}

/** A step that cannot be rendered is no trouble before somebody comes to it. */
class LateFailure extends Component<LateFailureProps, LateFailureState> {
  override state: LateFailureState = { failed: undefined }

  static getDerivedStateFromError(error: unknown): LateFailureState {
    return { failed: { error } }
  }

  override render() {
    const { failed } = this.state
    if (failed === undefined) return this.props.children
    if (this.props.isShown) throw failed.error
    return null
  }
}
