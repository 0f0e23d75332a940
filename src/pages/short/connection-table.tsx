import { sectionTitles, shortMessages } from '#words/checklist-messages.ts'
import { useValues } from '#features/guide/guide-context.tsx'
import { securityOf } from './security-of.ts'

const words = shortMessages.connection

/** How each server is spoken to: for whoever has the program not manage that by itself. */
export function ConnectionTable() {
  const { imapPort, smtpPort } = useValues()
  const rows = [
    [words.port, imapPort, smtpPort],
    [words.security, words.kinds[securityOf(imapPort)], words.kinds[securityOf(smtpPort)]],
    [words.authentication, words.password, words.password],
  ] as const
  return (
    <section aria-labelledby="connection-title">
      <h2 id="connection-title" className="text-lg font-semibold">
        {words.title}
      </h2>
      <p className="text-note text-quiet">{words.hint}</p>
      <table className="mt-2 w-full text-note wrap-break-word max-phone:table-fixed max-phone:text-label">
        <thead>
          <tr className="border-b border-hair">
            {[words.what, sectionTitles.imap, sectionTitles.smtp].map((name) => (
              <th key={name} scope="col" className="py-1.5 pe-2 text-start font-normal text-quiet first:w-[38%]">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, inbound, outbound]) => (
            <tr key={name} className="border-b border-hair">
              <th scope="row" className="py-2 pe-2 text-start font-semibold">
                {name}
              </th>
              <td className="pe-2 font-medium">{inbound}</td>
              <td className="font-medium">{outbound}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
