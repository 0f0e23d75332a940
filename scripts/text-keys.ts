/**
 * Which strings of src/content a reader sees, told by the keys they stand under. `parent/key` counts before `key`. What
 * stands in a list, or in a Choice's `cases` and `otherwise`, belongs to the key above. Nothing is guessed: a key of a
 * guide or provider that is in neither list stops the report of translations and the test that reads all content.
 */
export type Meaning = 'text' | 'not-text'

/** Words people say, for the search: a reader never sees them. */
const searchFiles = /\/(?:asked|search-words)\.ts$/

/** The shell's sentences: text, but for the keys in `notSentences`. */
const sentenceFiles = /\/content\/(?:words\/[\w-]+\/[\w-]+|programs\/[\w-]+\/[\w-]+-labels)\.ts$/

const notSentences: ReadonlySet<string> = new Set(['copies/fileName', 'waysOn'])

const texts: ReadonlySet<string> = new Set([
  'after',
  'app',
  'body',
  'cause',
  'defaults/accountDescription',
  'description',
  'fix',
  'hands/beside',
  'hands/copy',
  'hands/copyAll',
  'hands/paste',
  'hands/from',
  'hands/press',
  'hands/pressed',
  'heading',
  'hint',
  'dnsHelp',
  'intro',
  'label',
  'lead',
  'limits',
  'limits/two',
  'message',
  'place',
  'otherReceiver/name',
  'receivers/name',
  'remedy',
  'result',
  'says',
  'see',
  'sees',
  'short',
  'shows',
  'subject',
  'summary',
  'system',
  'text',
  'passwords/imapPassword',
  'passwords/smtpPassword',
  'title',
  'unableToVerify',
  'where',
  'why',
  'words/settings',
])

const notTexts: ReadonlySet<string> = new Set([
  'numbered',
  'known',
  // Values that somebody types.
  'imap/ports',
  'smtp/ports',
  // What programs call things: ids, kinds, references from one to another.
  'assumed',
  'called',
  'credentials',
  'devices',
  'module',
  'mailbox',
  'gives',
  'picks/answer',
  'picture',
  'port',
  'profile/device',
  'role',
  'security',
  'symptoms',
  'takes',
  'takesOnly/value',
  'by',
  'devices',
  'field',
  'fields',
  'finishes',
  'id',
  'in',
  'kind',
  'pages',
  'part',
  'question',
  'replaces',
  'dir',
  'lang',
  'screen',
  'step',
  // Facts: addresses, versions, marks that messages carry.
  'addresses',
  'changed',
  'dkimSelectors',
  'domains',
  'entry',
  'bareHosts',
  'ids',
  'hosts',
  'ports',
  'programs',
  'words/check',
  'words/means',
  'words/word',
  'panel/address',
  'account/host',
  'imap/host',
  'mistakes/host',
  'smtp/host',
  'words/passwordReset',
  'panel/url',
  'resultsAt',
  'reverseDns',
  'support/email',
  'support/url',
  'version',
  // Names of products, the same in every language.
  'name',
  'service',
  // Said by people, for the search.
  'words',
])

/** Everything below these is no text. `paste`: what the provider's own page says, to recognize it by. */
const notTextBelow: ReadonlySet<string> = new Set([
  'panelWords',
  'authserv',
  'defaults',
  'load',
  'loadDetails',
  'paste',
  'renamed',
])

/** What a string is that stands in this file under these keys, the outermost first. Undefined: nobody has said. */
export function meaningOf(file: string, keys: readonly string[]): Meaning | undefined {
  if (searchFiles.test(file)) return 'not-text'
  const path = withoutChoices(keys)
  const names = [path.slice(-2).join('/'), path.at(-1) ?? '']
  if (sentenceFiles.test(file)) return names.some((name) => notSentences.has(name)) ? 'not-text' : 'text'
  const [pair = '', key = ''] = names
  if (texts.has(pair)) return 'text'
  if (notTexts.has(pair) || path.some((each) => notTextBelow.has(each))) return 'not-text'
  if (texts.has(key)) return 'text'
  return notTexts.has(key) ? 'not-text' : undefined
}

/** `fix/cases/mems` and `fix/otherwise` are two ways of the one text `fix`. */
function withoutChoices(keys: readonly string[]): readonly string[] {
  return keys.filter((key, index) => key !== 'cases' && key !== 'otherwise' && keys[index - 1] !== 'cases')
}
