import { profileMessages } from '#content/profile-messages.ts'
import type { Server } from '#model/field.ts'
import { useValues } from '#parts/guide-context.tsx'

/** The account as the file will set it, in words. */
export function ProfileSummary() {
  const { fullName, emailAddress, accountDescription } = useValues()
  const { names } = profileMessages
  return (
    <section aria-labelledby="summary-title" className="rounded-xl border border-line bg-card px-5 py-4 shadow-sm">
      <h2 id="summary-title" className="text-xl font-semibold">
        {profileMessages.summaryTitle}
      </h2>
      <div className="mt-3 grid gap-5 md:grid-cols-3">
        <Group
          title={profileMessages.you}
          rows={[
            [names.fullName, fullName],
            [names.emailAddress, emailAddress],
            [names.accountDescription, accountDescription],
          ]}
        />
        <ServerGroup server="imap" title={profileMessages.incoming} />
        <ServerGroup server="smtp" title={profileMessages.outgoing} />
      </div>
    </section>
  )
}

function ServerGroup({ server, title }: { readonly server: Server; readonly title: string }) {
  const values = useValues()
  const { server: host, port, login, tls, tlsOn, password, passwordAsked } = profileMessages
  return (
    <Group
      title={title}
      rows={[
        [host, values[`${server}Host`]],
        [port, values[`${server}Port`]],
        [login, values[`${server}Login`]],
        [tls, tlsOn],
        [password, passwordAsked],
      ]}
    />
  )
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <div>
      <h3 className="border-b-2 border-line pb-1 text-sm font-semibold text-quiet">{title}</h3>
      <dl className="mt-2 grid gap-1.5">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-quiet">{name}</dt>
            <dd className={value === '' ? 'font-semibold text-bad' : 'wrap-anywhere'} dir="auto">
              {value === '' ? profileMessages.missing : value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
