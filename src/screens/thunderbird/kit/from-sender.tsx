import { Value } from '#screens/kit/value.tsx'

interface SenderProps {
  readonly name: string
  readonly address: string
}

/** A name and an address, as Thunderbird writes them: “Your Name <you@example.org>”. */
export function Sender({ name, address }: SenderProps) {
  return <Value>{`${name} <${address}>`}</Value>
}
