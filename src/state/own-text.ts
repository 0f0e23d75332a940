/** How long a greeting or a signature may be: longer ones are no longer believed to be one. */
export const longestOwnText = 2000
