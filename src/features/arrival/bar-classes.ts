const base = 'inline-flex min-h-11 items-center gap-2 text-note cursor-pointer'

/** On the dark bar: the one way on, and the quiet one. */
export const barButton = `${base} rounded-xl border border-transparent bg-on-bar px-3.5 font-semibold text-bar no-underline forced-colors:border-[CanvasText] forced-colors:bg-[Canvas] forced-colors:text-[CanvasText]`
export const barLink = `${base} px-2 underline underline-offset-4`
