import { useLocation } from 'react-router'
import { locale } from '#content/locale.ts'
import { shellMessages } from '#words/shell-messages.ts'
import { siteLanguages } from '#features/language/site-languages.ts'

/** The same page in the other languages of the site. A site with one language has no choice, and nothing here. */
export function LanguageChoice() {
  const { pathname } = useLocation()
  if (siteLanguages.length < 2) return null
  return (
    <nav aria-label={shellMessages.settings.language} className="px-2 pt-1.5 pb-2">
      <p aria-hidden className="px-1 text-caption text-quiet">
        {shellMessages.settings.language}
      </p>
      <ul className="flex flex-wrap gap-1">
        {siteLanguages.map(({ lang, name, base }) => (
          <li key={lang}>
            {lang === locale.lang ? (
              <span aria-current="true" className="grid min-h-11 place-items-center px-2 font-semibold">
                {name}
              </span>
            ) : (
              <a
                href={base + pathname.slice(1)}
                lang={lang}
                hrefLang={lang}
                className="text-link grid min-h-11 place-items-center px-2"
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
