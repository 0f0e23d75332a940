import { checkMessages } from '#words/check-messages.ts'
import { receivers, type ReceiverId } from '#content/receivers.ts'

interface ReceiverChoiceProps {
  readonly chosen: ReceiverId | null
  readonly onChoose: (receiver: ReceiverId) => void
}

/** The services a test may have arrived at: the browser's own radio buttons, beside each other to be seen at a glance. */
export function ReceiverChoice({ chosen, onChoose }: ReceiverChoiceProps) {
  return (
    <fieldset id="receiver" className="needs-script">
      <legend className="text-lg font-semibold">{checkMessages.source.legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {receivers.map(({ id, name }) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line bg-card py-1.5 ps-3.5 pe-4.5 leading-tight font-semibold hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="receiver"
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="size-5 shrink-0 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
