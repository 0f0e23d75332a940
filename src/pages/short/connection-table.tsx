import { sectionTitles, shortMessages } from '#content/words/en/checklist-messages.ts'
import { useValues } from '#features/guide/guide-context.tsx'
import { securityOf } from './security-of.ts'

const words = shortMessages.connection
const servers = [
  ['imap', 'imapPort'],
  ['smtp', 'smtpPort'],
] as const

/** How each server is spoken to: for whoever has the program not manage that by itself. */
export function ConnectionTable() {
  const values = useValues()
  return (
    <section aria-labelledby="connection-title">
      <h2 id="connection-title" className="text-lg font-semibold">
        {words.title}
      </h2>
      <p className="text-note text-quiet">{words.hint}</p>
      <table className="mt-2 w-full text-note">
        <thead>
          <tr className="border-b border-hair text-start">
            <td />
            {[words.port, words.security, words.authentication].map((name) => (
              <th key={name} scope="col" className="py-1.5 pe-3 text-start font-normal text-quiet">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {servers.map(([server, port]) => (
            <tr key={server} className="border-b border-hair">
              <th scope="row" className="py-2 pe-3 text-start font-semibold">
                {sectionTitles[server]}
              </th>
              <td className="pe-3 font-medium">{values[port] || words.usual}</td>
              <td className="pe-3 font-medium">{words.kinds[securityOf(values[port])]}</td>
              <td className="font-medium">{words.password}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
