import type { Result } from '#model/result.ts'

export type FileRefusal = { readonly kind: 'too-large'; readonly bytes: number } | { readonly kind: 'unreadable' }

/**
 * The text of a file the person chose or dropped. Its size is looked at first: what is larger than `limit` bytes is
 * not read at all. A folder, or a file that has gone, is `unreadable`.
 */
export async function readTextFile(file: File, limit: number): Promise<Result<string, FileRefusal>> {
  if (file.size > limit) return { ok: false, error: { kind: 'too-large', bytes: file.size } }
  try {
    return { ok: true, value: await file.text() }
  } catch {
    return { ok: false, error: { kind: 'unreadable' } }
  }
}
