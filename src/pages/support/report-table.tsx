import { receivedMessages as words } from '#words/received-messages.ts'

interface ReportTableProps {
  readonly title: string
  readonly rows: readonly { readonly name: string; readonly count: number }[]
}

/** What was counted, the most frequent first. */
export function ReportTable({ title, rows }: ReportTableProps) {
  if (rows.length === 0) return null
  return (
    <table className="w-full text-note">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className="py-1 text-start">
            {title}
          </th>
          <th scope="col" className="py-1 ps-4 text-end font-normal text-quiet">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count }) => (
          <tr key={name} className="border-b border-hair">
            <td className="py-1">{name}</td>
            <td className="py-1 ps-4 text-end tabular-nums">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
