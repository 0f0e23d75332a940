import { shortMessages } from '#words/checklist-messages.ts'
import { sectionTitles } from '#words/field-words.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import type { Server } from '#model/field.ts'
import { securityOf } from './security-of.ts'

const words = shortMessages.connection

/** How each server is spoken to: for whoever has the program not manage that by itself. */
export function ConnectionTable() {
  const { guide, short } = usePlan()
  const values = useValues()
  if (short.connection === undefined) return null
  const servers = (['imap', 'smtp'] as const).filter((server) => guide.fields.has(`${server}Port`))
  const security = (server: Server) => words.kinds[securityOf(values[`${server}Port`], guide.provider.account, server)]
  const rows = [
    [words.port, servers.map((server) => values[`${server}Port`])],
    [words.security, servers.map(security)],
    [words.authentication, servers.map(() => words.password)],
  ] as const
  return (
    <section aria-labelledby="connection-title">
      <h2 id="connection-title" className="text-lg font-semibold">
        {short.connection.title}
      </h2>
      <p className="text-note text-quiet">
        <Inline text={short.connection.hint} />
      </p>
      <table className="mt-2 w-full text-note wrap-break-word max-phone:table-fixed max-phone:text-label">
        <thead>
          <tr className="border-b border-hair">
            {[words.what, ...servers.map((server) => sectionTitles[server])].map((name) => (
              <th key={name} scope="col" className="py-1.5 pe-2 text-start font-normal text-quiet first:w-[38%]">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, cells]) => (
            <tr key={name} className="border-b border-hair">
              <th scope="row" className="py-2 pe-2 text-start font-semibold">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className="pe-2 font-medium">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
