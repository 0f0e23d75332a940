import { useId } from 'react'
import { shortMessages } from '#words/checklist-messages.ts'
import { connectionWords } from '#words/connection-words.ts'
import { messages } from '#words/messages.ts'
import { asTaken } from '#engine/plan/as-taken.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { Inline } from '#features/guide/inline.tsx'
import { announce } from '#features/session/announcer.tsx'
import { ValueText } from '#features/steps/value-text.tsx'
import { connectionRows, connectionsOf, writeConnections } from '#outputs/connection/connection.ts'
import { copyText } from '#platform/clipboard.ts'
import { CopyButton } from '#ui/copy-button.tsx'

const words = shortMessages.connection

/** All that any mail program asks for, server by server. A click on a value selects it whole. */
export function ConnectionTable() {
  const plan = usePlan()
  const { guide, short } = plan
  const connections = connectionsOf(guide, asTaken(plan, useValues()))
  const rows = connectionRows(connections, connectionWords)
  const id = useId()

  async function copy() {
    const worked = await copyText(writeConnections(connections, connectionWords))
    announce(worked ? words.copiedSay : words.failedSay)
    return worked
  }

  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 id={id} className="text-lg font-semibold">
          {words.title}
        </h2>
        <span className="needs-script print:hidden">
          <CopyButton name={words.copy} words={{ ...messages.values, copy: words.copy }} onCopy={copy} />
        </span>
      </div>
      <p className="text-note text-quiet">
        <span>{words.hint}</span>{' '}
        {short.connection !== undefined && (
          <>
            <b className="font-semibold">{short.connection.title}:</b> <Inline text={short.connection.hint} />
          </>
        )}
      </p>
      <table className="mt-2 w-full table-fixed text-note wrap-break-word max-phone:text-label">
        <thead>
          <tr className="border-b border-hair">
            {[words.what, ...connections.map(({ server }) => connectionWords.servers[server])].map((name) => (
              <th key={name} scope="col" className="py-1.5 pe-2 text-start font-normal text-quiet first:w-[9.5em]">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: setting, name, cells }) => (
            <tr key={setting} className="border-b border-hair align-baseline">
              <th scope="row" className="py-2 pe-2 text-start font-semibold">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className="pe-2 font-medium">
                  {cell === '' ? (
                    <span className="font-normal text-quiet">{messages.values.missing}</span>
                  ) : (
                    <span className="select-all">
                      <ValueText value={cell} />
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
