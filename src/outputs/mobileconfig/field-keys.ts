import type { PlainFieldId } from '#model/field.ts'

/** The payload key that holds each value of the person. */
export const keyOfField = {
  fullName: 'EmailAccountName',
  emailAddress: 'EmailAddress',
  accountDescription: 'EmailAccountDescription',
  imapHost: 'IncomingMailServerHostName',
  imapPort: 'IncomingMailServerPortNumber',
  imapLogin: 'IncomingMailServerUsername',
  smtpHost: 'OutgoingMailServerHostName',
  smtpPort: 'OutgoingMailServerPortNumber',
  smtpLogin: 'OutgoingMailServerUsername',
} as const satisfies Readonly<Record<PlainFieldId, string>>

const fieldOfKey: ReadonlyMap<string, PlainFieldId> = new Map(
  Object.entries(keyOfField).map(([field, key]) => [key, field as PlainFieldId]),
)

/** The field whose value stands at this payload key; undefined for a key that holds no value of the person. */
export function findField(key: string): PlainFieldId | undefined {
  return fieldOfKey.get(key)
}
