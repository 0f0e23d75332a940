import type { SourceField } from '#model/verdict.ts'

/** The two tags of a DKIM-Signature (RFC 6376) that say whose it is; lower case, '' when missing. */
export interface Signature {
  readonly field: SourceField
  readonly domain: string
  readonly selector: string
}

/** Reads the tags of a signature; the first of each name counts. */
export function readSignature(field: SourceField): Signature {
  const tag = (name: string): string => {
    for (const part of field.value.split(';')) {
      const equals = part.indexOf('=')
      if (part.slice(0, equals).trim() === name)
        return part
          .slice(equals + 1)
          .replaceAll(' ', '')
          .toLowerCase()
    }
    return ''
  }
  return { field, domain: tag('d'), selector: tag('s') }
}
