/** After how many minutes without a touch typed passwords are forgotten; 0 is never. */
export const idleChoices = [15, 60, 240, 0] as const
export type IdleMinutes = (typeof idleChoices)[number]
