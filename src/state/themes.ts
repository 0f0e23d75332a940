/** `system` follows the computer's own setting. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
