import type { Plugin } from 'vite'
import type { Locale } from '../src/model/language.ts'

/** Says on every page what language it is in. From left to right is what a page does when nothing is said. */
export function htmlLocale({ lang, dir }: Locale): Plugin {
  const direction = dir === 'ltr' ? '' : ` dir="${dir}"`
  return {
    name: 'html-locale',
    transformIndexHtml: (html) => html.replace(/<html lang="\w+"/, `<html lang="${lang}"${direction}`),
  }
}
