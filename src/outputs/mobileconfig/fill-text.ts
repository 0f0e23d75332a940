import type { Values } from '#model/field.ts'

/** Puts values into a sentence, once: a value that itself says `{imapHost}` stays as it is. */
export function fillText(text: string, values: Values, provider: string): string {
  const known: ReadonlyMap<string, string> = new Map([...Object.entries(values), ['provider', provider]])
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => known.get(name) ?? whole)
}
