import type { ChangeEvent } from 'react'
import { receivedMessages as words } from '#words/received-messages.ts'
import { fill } from '#features/language/fill.ts'
import { inlineText } from '#engine/inline/inline-text.ts'
import { planGuide } from '#engine/plan/plan-guide.ts'
import { Button } from '#ui/button.tsx'
import { buttonClasses } from '#ui/button-classes.ts'
import { classes } from '#ui/classes.ts'
import { placeName, plainWords } from './desk-place.ts'
import { ReportTable } from './report-table.tsx'
import { deskGuides } from './desk-guides.ts'
import { useReportCounts } from './use-report-counts.ts'

const button = classes(
  buttonClasses('secondary'),
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
)

/** Takes files, and shows what the reports in them are about. */
export function ReportCounter() {
  const guides = deskGuides()
  const { counts, reading, unread, take, clear } = useReportCounts(guides)
  const planOf = (id: string) => {
    const guide = guides.find((each) => each.id === id)
    return guide && planGuide(guide, {})
  }
  const appOf = (id: string) => planOf(id)?.guide.app ?? id

  function handleChoice({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    take([...(currentTarget.files ?? [])])
    // So that the same files can be chosen again.
    currentTarget.value = ''
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 rounded-xl border-2 border-dashed border-edge px-4 py-4">
      <p className="text-quiet">{words.hint}</p>
      <p className="flex flex-wrap gap-3">
        <label className={button}>
          {words.files}
          <input type="file" multiple onChange={handleChoice} className="sr-only" />
        </label>
        <label className={button}>
          {words.folder}
          <input
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            type="file"
            onChange={handleChoice}
            className="sr-only"
          />
        </label>
        {counts !== undefined && (
          <Button look="quiet" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </p>
      <div role="status">
        {reading !== undefined && <p>{fill(words.reading, reading)}</p>}
        {reading === undefined && counts !== undefined && (
          <p className="font-semibold">
            <span>{counts.total === 0 ? words.none : fill(words.done, { count: counts.total })}</span>{' '}
            {unread > 0 && <span>{fill(words.unread, { count: unread })}</span>}
          </p>
        )}
      </div>
      {counts !== undefined && counts.total > 0 && (
        <>
          <ReportTable
            title={words.places}
            rows={counts.places.map(({ guide, place, count }) => {
              const plan = planOf(guide)
              const name = plan === undefined ? place : placeName(plan, place)
              return { name: fill(words.place, { app: appOf(guide), place: name }), count }
            })}
          />
          <ReportTable
            title={words.symptoms}
            rows={counts.symptoms.map(({ guide, symptom, count }) => {
              const all = planOf(guide)?.steps.flatMap(({ symptoms }) => symptoms) ?? []
              const sees = all.find(({ id }) => id === symptom)?.sees
              return { name: sees === undefined ? symptom : inlineText(sees, plainWords), count }
            })}
          />
          <ReportTable
            title={words.versions}
            rows={counts.versions.map(({ guide, version, count }) => ({
              name: fill(words.version, { app: appOf(guide), version }),
              count,
            }))}
          />
        </>
      )}
    </div>
  )
}
