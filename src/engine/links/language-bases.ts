/** Where the pages of each language lie, when those of `lang` lie below `base`: the first language has no folder. */
export function languageBases<L extends { readonly lang: string }>(
  languages: readonly L[],
  lang: string,
  base: string,
): readonly (L & { readonly base: string })[] {
  const isFirst = languages[0]?.lang === lang
  const root = isFirst ? base : base.slice(0, -`${lang}/`.length)
  return languages.map((each, index) => ({ ...each, base: index === 0 ? root : `${root}${each.lang}/` }))
}
