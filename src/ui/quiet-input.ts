/**
 * What every line for a value has: nothing corrects or translates it, carries it to a spelling service, or takes it for a login of this
 * site. The last four are the signs by which 1Password, LastPass, Bitwarden and Dashlane leave a line alone.
 */
export const quietInput = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  translate: 'no',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const
