/** What may be told of a crash. */
export interface Crash {
  /** `missing`: a file of the site could not be loaded. `broken`: a page failed while it was drawn. */
  readonly kind: 'missing' | 'broken'
  /** The kind of error, '' where it is none that browsers know. */
  readonly name: string
  /** Files of the site with line and column, the innermost first. */
  readonly places: readonly string[]
}

/** Names that come from the browser. Another name could be any text. */
const knownNames = new Set([
  'AbortError',
  'AggregateError',
  'DataError',
  'EncodingError',
  'Error',
  'EvalError',
  'HierarchyRequestError',
  'InvalidAccessError',
  'InvalidCharacterError',
  'InvalidStateError',
  'NetworkError',
  'NotAllowedError',
  'NotFoundError',
  'NotSupportedError',
  'OperationError',
  'QuotaExceededError',
  'RangeError',
  'ReferenceError',
  'SecurityError',
  'SyntaxError',
  'TimeoutError',
  'TypeError',
  'URIError',
  'UnknownError',
])

/** What Chrome, Firefox and Safari say when a part of the site could not be loaded. */
const missing = /dynamically imported module|Importing a module script failed/i

/** A line of a stack as Chrome ("at name (address:1:2)"), Firefox and Safari ("name@address:1:2") write it. */
const frame = /^\s*(?:at\s|[^\s]*@).*?\/([\w.-]+\.js)(?:\?[^\s:]*)?:(\d{1,7}):(\d{1,7})\)?$/
const mostPlaces = 4

/**
 * Reads of a thrown thing what cannot be somebody's words: an error's text may quote what was typed, so nothing of it
 * comes out. `files` are the names of the scripts the page has asked for; only they are named.
 */
export function readCrash(thrown: unknown, files: readonly string[]): Crash {
  if (!(thrown instanceof Error)) return { kind: 'broken', name: '', places: [] }
  const { name, message } = thrown
  const isMissing = missing.test(message)
  const lost = isMissing ? /\/([\w.-]+\.js)\s*$/.exec(message)?.[1] : undefined
  const places = framesOf(thrown).flatMap((line) => {
    const [, file = '', row = '', column = ''] = frame.exec(line) ?? []
    return files.includes(file) ? [`${file} ${row}:${column}`] : []
  })
  return {
    kind: isMissing ? 'missing' : 'broken',
    name: knownNames.has(name) ? name : '',
    places: [...(lost !== undefined && files.includes(lost) ? [lost] : []), ...places].slice(0, mostPlaces),
  }
}

/** The stack without the text, which Chrome writes at its head: a line of the text could look like a frame. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = message === '' ? -1 : stack.indexOf(message)
  return (start === -1 ? stack : stack.slice(start + message.length)).split('\n')
}
