import type { MarkAttributes } from '#screens/screen-props.ts'

interface TrafficLightsProps {
  /** Under a sheet only the yellow one stays lit. */
  readonly lit: 'all' | 'settings' | 'sheet'
  readonly close?: MarkAttributes | undefined
}

export function TrafficLights({ lit, close }: TrafficLightsProps) {
  return (
    <span className={`mac-lights mac-lit-${lit}`}>
      <span {...close} />
      <span />
      <span />
    </span>
  )
}
