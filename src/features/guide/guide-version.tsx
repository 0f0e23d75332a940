import { locale } from '#content/locale.ts'
import { fill } from '#features/language/fill.ts'
import { messages } from '#words/messages.ts'
import { usePlan } from './guide-context.tsx'

/** Which edition of the guide this is, for whoever talks about it on the phone. */
export function GuideVersion() {
  const { version, changed } = usePlan().guide
  const [before = '', after = ''] = fill(messages.site.version, { version }).split('{changed}')
  return (
    <p className="page py-2 text-caption text-quiet print:hidden">
      {before}
      <time dateTime={changed}>{dateWords.format(new Date(changed))}</time>
      {after}
    </p>
  )
}

// The date has no time, so it is one of UTC.
const dateWords = new Intl.DateTimeFormat(locale.lang, { dateStyle: 'long', timeZone: 'UTC' })
