/** What stands for a password. Always as long as this: a mask must not tell the length. */
export const mask = '••••••••••'
