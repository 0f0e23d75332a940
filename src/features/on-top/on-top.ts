import { create } from 'zustand'
import type { Plan } from '#model/guide.ts'
import type { ValueGroup } from '#engine/plan/rows.ts'

/** The values of a page. */
export interface ShownValues {
  readonly groups: readonly ValueGroup[]
  readonly title: string
}

interface OnTop {
  /** The small window, while it is open. */
  readonly top: Window | undefined
  /** The guide it belongs to. */
  readonly plan: Plan | undefined
  /** The values it shows. Other `id`, other page, also where they look the same: there a password is hidden again. */
  readonly values: (ShownValues & { readonly id: string }) | undefined
}

/** The small window that stays on top of others. */
export const useOnTop = create<OnTop>(() => ({ top: undefined, plan: undefined, values: undefined }))
