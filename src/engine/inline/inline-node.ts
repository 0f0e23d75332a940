import type { FieldId } from '#model/field.ts'

/** Icons a sentence may show. */
export type IconName = 'eye' | 'copy' | 'plus'

/** Where a link in a text leads; pages make an address of it. */
export type LinkTarget =
  | { readonly to: 'step'; readonly step: string }
  | { readonly to: 'page'; readonly page: string }
  | { readonly to: 'web'; readonly url: string }

/** A piece of a text, ready to render. */
export type InlineNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'icon'; readonly icon: IconName }
  | { readonly kind: 'value'; readonly field: FieldId }
  | { readonly kind: 'link'; readonly text: string; readonly target: LinkTarget }
