/** One change to a finished profile, for tests of the checker. */
export interface Mutation {
  /** The Apple key it is about, or '' where it is the file as a whole. */
  readonly key: string
  readonly apply: (text: string) => string
}

/** Takes the first element with this key out. */
export function drop(key: string): Mutation {
  return { key, apply: (text) => text.replace(new RegExp(`\\t*<key>${key}</key>\\n\\t*<[^\\n]+\\n`), '') }
}

/** Puts another element in place of the first with this key. */
export function put(key: string, xml: string): Mutation {
  const value = new RegExp(`(<key>${key}</key>\\n\\t*)<[^\\n]+`)
  return { key, apply: (text) => text.replace(value, (_whole, before: string) => before + xml) }
}

/** Adds an element to the payload, written as the writer would. */
export function add(key: string, xml: string): Mutation {
  const item = `\t\t\t<key>${key}</key>\n\t\t\t${xml}\n`
  return { key, apply: (text) => text.replace('\t\t<dict>\n', (before) => before + item) }
}

/** Replaces the first match, or every match of a global pattern. */
export function replace(from: string | RegExp, to: string, key = ''): Mutation {
  return { key, apply: (text) => text.replace(from, to) }
}

/** Several changes, one after the other. */
export function both(first: Mutation, second: Mutation): Mutation {
  return { key: second.key, apply: (text) => second.apply(first.apply(text)) }
}

/** The same change, in the payload only. */
export function inPayload({ key, apply }: Mutation): Mutation {
  return {
    key,
    apply: (text) => {
      const payload = text.indexOf('<array>')
      return text.slice(0, payload) + apply(text.slice(payload))
    },
  }
}
