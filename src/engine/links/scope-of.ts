/** The beginning of the names that a site gives what it stores, by the folder of its first language (`/`, `/mail/`). */
export const scopeOf = (base: string): string => `mail-setup-guide${base.replace(/\/$/, '')}`
