import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { linkGuide } from '#engine/links/link-guide.ts'
import type { Guide } from '#model/guide.ts'
import { countReports, type ReportCounts } from '#outputs/report/count-reports.ts'
import { readReports, type ReceivedReport } from '#outputs/report/read-reports.ts'
import { onDroppedFiles } from '#platform/dropped-files.ts'
import { runInPieces } from '#platform/in-pieces.ts'
import { readTextFile } from '#platform/read-file.ts'

/** A mailbox of years; more would not fit into the memory of a page. */
const limitBytes = 400_000_000

interface ReportCountsState {
  /** Undefined while nothing was given. */
  readonly counts: ReportCounts | undefined
  readonly reading: { readonly number: number; readonly total: number } | undefined
  /** How many files could not be read. */
  readonly unread: number
  readonly take: (files: readonly File[]) => void
  readonly clear: () => void
}

/** Counts the reports in files, one file after the other, a piece at a time. What is given later is added. */
export function useReportCounts(guides: readonly Guide[]): ReportCountsState {
  const [reports, setReports] = useState<readonly ReceivedReport[]>()
  const [reading, setReading] = useState<ReportCountsState['reading']>()
  const [unread, setUnread] = useState(0)
  const seen = useRef(new Set<string>())
  const turn = useRef(0)
  const known = useMemo(
    () =>
      guides.map((guide) => ({
        numbered: guide,
        link: linkGuide(guide),
        symptoms: guide.phases.flatMap(({ steps }) => steps.flatMap(({ symptoms }) => symptoms.map(({ id }) => id))),
      })),
    [guides],
  )
  const counts = useMemo(() => reports && countReports(reports), [reports])

  async function read(files: readonly File[]) {
    if (files.length === 0) return
    turn.current += 1
    const own = turn.current
    for (const [index, file] of files.entries()) {
      setReading({ number: index + 1, total: files.length })
      const text = await readTextFile(file, limitBytes)
      if (own !== turn.current) return
      if (!text.ok) setUnread((count) => count + 1)
      const found = text.ok ? await inPieces(readReports(text.value, known, seen.current)) : []
      if (own !== turn.current) return
      setReports((before = []) => [...before, ...found])
    }
    setReading(undefined)
  }

  function clear() {
    turn.current += 1
    seen.current.clear()
    setReports(undefined)
    setReading(undefined)
    setUnread(0)
  }

  const takeDropped = useEffectEvent((files: Promise<readonly File[]>) => void files.then(read))
  useEffect(() => onDroppedFiles(takeDropped), [])
  return { counts, reading, unread, take: (files) => void read(files), clear }
}

const inPieces = <T>(pieces: Generator<number, T, void>) =>
  new Promise<T>((resolve) => {
    runInPieces(pieces, { onProgress: () => undefined, onDone: resolve })
  })
