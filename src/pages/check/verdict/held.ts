import type { fileTexts } from '#words/check-verdicts.ts'

/** What the person gave to read. It lives in the page's memory alone; each giving is an object of its own. */
export type Held =
  /** `file`: the name of the file, '' when it was pasted or typed. */
  | { readonly kind: 'text'; readonly text: string; readonly file: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'refused'; readonly why: keyof typeof fileTexts }
