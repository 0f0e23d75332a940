import { useEffect, useState, type ReactNode } from 'react'
import { missingMessages as words } from '#words/missing-messages.ts'
import { reloadAsMeant } from '#platform/page-events.ts'
import { askWhoAnswers, type Answerer } from '#platform/who-answers.ts'
import { useHasSecrets } from '#secrets/secret-store.ts'
import { Button } from '#ui/button.tsx'

/** Why a part did not come, as far as the page can find out, and what to do. `children`: what is offered where it cannot. */
export function WhyMissing({ children }: { readonly children: ReactNode }) {
  const [answerer, setAnswerer] = useState<Answerer>('unknown')
  const hasSecrets = useHasSecrets()

  useEffect(() => {
    let isShown = true
    void askWhoAnswers(import.meta.env.BASE_URL).then((found) => isShown && setAnswerer(found))
    return () => {
      isShown = false
    }
  }, [])

  switch (answerer) {
    case 'nobody':
    case 'somebody-else':
      // No word of loading the page anew: now it would not come back.
      return (
        <p className="basis-full">
          <span>{words[answerer]}</span> <span>{words.kept}</span>
        </p>
      )
    case 'another-version':
      return (
        <p className="flex basis-full flex-wrap items-center gap-3">
          <span>{words.newVersion}</span>
          {hasSecrets && <b>{words.passwords}</b>}
          <Button onClick={reloadAsMeant}>{words.use}</Button>
        </p>
      )
    case 'this-version':
    case 'unknown':
      return children
  }
}
