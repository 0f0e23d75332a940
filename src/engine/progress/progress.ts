import type { Plan, PlannedStep } from '#model/guide.ts'

/** Where a step stands in its guide; counts from 1. */
export interface Position {
  readonly step: PlannedStep
  readonly number: number
  readonly total: number
  readonly phase: Plan['phases'][number]
  readonly phaseNumber: number
  readonly previous: PlannedStep | undefined
  readonly next: PlannedStep | undefined
}

/** The position of a step, or undefined when the plan has no such step. */
export function positionOf(plan: Plan, stepId: string): Position | undefined {
  const index = plan.steps.findIndex((step) => step.id === stepId)
  const step = plan.steps[index]
  const phaseIndex = plan.phases.findIndex((phase) => phase.steps.some((other) => other.id === stepId))
  const phase = plan.phases[phaseIndex]
  if (step === undefined || phase === undefined) return undefined
  return {
    step,
    number: index + 1,
    total: plan.steps.length,
    phase,
    phaseNumber: phaseIndex + 1,
    previous: plan.steps[index - 1],
    next: plan.steps[index + 1],
  }
}

/** How many of the plan's steps are done; ids the plan does not have do not count. */
export function countDone(plan: Plan, done: readonly string[]): number {
  return plan.steps.filter((step) => done.includes(step.id)).length
}

/** Minutes for what is left from this step on, done steps not counted; at least 1 while anything is left. */
export function minutesLeft(plan: Plan, stepId: string, done: readonly string[]): number {
  const from = plan.steps.findIndex((step) => step.id === stepId)
  const left = plan.steps.slice(Math.max(from, 0)).filter((step) => !done.includes(step.id))
  const minutes = left.reduce((sum, step) => sum + step.minutes, 0)
  return left.length === 0 ? 0 : Math.max(1, Math.round(minutes))
}

/** The last step is the proof: who has done it is done, whatever was skipped on the way. */
export const isFinished = (plan: Plan, done: readonly string[]): boolean => done.includes(plan.steps.at(-1)?.id ?? '')
