/** EVERY=1, for the days before a release: all pages of all guides, and all runs of the tests by chance. */
export const isEvery = process.env['EVERY'] === '1'

/** How often a test by chance is tried: the test command tries a fifth. */
export const runs = (all: number): number => (isEvery ? all : Math.ceil(all / 5))
