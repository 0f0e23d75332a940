import { profileMessages } from '#words/profile-messages.ts'
import type { PlainFieldId, Server } from '#model/field.ts'
import { fill } from '#features/language/fill.ts'
import { usePlan, useValues } from '#features/guide/guide-context.tsx'
import { followsAddress } from './follows-address.ts'

interface SummaryRow {
  readonly name: string
  readonly text: string
  readonly isToFix?: boolean
}

/** The account as the file will set it, in words. */
export function ProfileSummary({ toFix }: { readonly toFix: readonly PlainFieldId[] }) {
  const { guide } = usePlan()
  const values = useValues()
  const { names, server: host, port, login, tls, tlsOn, password, passwordAsked } = profileMessages

  function row(name: string, field: PlainFieldId): SummaryRow {
    // A login made from an address that is not there yet is not missing: nobody has to type it.
    const isLater = values.emailAddress === '' && followsAddress(field, values, guide.provider)
    const empty = isLater ? profileMessages.follows : profileMessages.missing
    return { name, text: values[field] === '' ? empty : values[field], isToFix: toFix.includes(field) }
  }
  // One login for both servers is that of the inbound one.
  const loginOf = (server: Server) => (guide.credentials === 'one' ? 'imapLogin' : (`${server}Login` as const))
  const serverRows = (server: Server): readonly SummaryRow[] => [
    row(host, `${server}Host`),
    row(port, `${server}Port`),
    row(login, loginOf(server)),
    { name: tls, text: tlsOn },
    { name: password, text: fill(passwordAsked, { system: guide.system }) },
  ]
  const yours = (['fullName', 'emailAddress', 'accountDescription'] as const).map((field) => row(names[field], field))

  return (
    <section aria-labelledby="summary-title" className="rounded-xl border border-line bg-card px-5 py-4 lifted">
      <h2 id="summary-title" className="text-xl font-semibold">
        {profileMessages.summaryTitle}
      </h2>
      <div className="mt-3 grid gap-5 md:grid-cols-3">
        <Group title={profileMessages.you} rows={yours} />
        <Group title={profileMessages.incoming} rows={serverRows('imap')} />
        <Group title={profileMessages.outgoing} rows={serverRows('smtp')} />
      </div>
    </section>
  )
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly SummaryRow[] }) {
  return (
    <div>
      <h3 className="border-b-2 border-line pb-1 text-sm font-semibold text-quiet">{title}</h3>
      <dl className="mt-2 grid gap-1.5">
        {rows.map(({ name, text, isToFix }) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{name}</dt>
            <dd className={isToFix ? 'font-semibold wrap-anywhere text-bad' : 'wrap-anywhere'}>
              <bdi>{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
