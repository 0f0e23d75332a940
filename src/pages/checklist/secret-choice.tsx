import { checklistMessages } from '#words/checklist-messages.ts'
import { secretFields } from '#engine/values/fields.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { useSecretsOf } from '#secrets/secret-store.ts'
import { Callout } from '#ui/callout.tsx'
import type { usePrintSecrets } from './use-print-secrets.ts'

/** The deliberate act that puts passwords on paper, with what can come of it; offered only where there are any. */
export function SecretChoice({ secrets }: { readonly secrets: ReturnType<typeof usePrintSecrets> }) {
  const { provider, fields } = usePlan().guide
  const secretOf = useSecretsOf(provider.id)
  const { title, none, warning, label, armed } = checklistMessages.secrets
  if (!secretFields.some((field) => fields.has(field) && secretOf(field) !== undefined)) {
    return (
      <Callout tone="info" title={title} heading="h3">
        {none}
      </Callout>
    )
  }
  return (
    <Callout tone="warn" title={title} heading="h3">
      <p>{warning}</p>
      <label className="needs-script mt-2 flex min-h-11 w-fit cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          checked={secrets.isArmed}
          onChange={(event) => secrets.arm(event.target.checked)}
          className="size-5 shrink-0 accent-accent"
        />
        {label}
      </label>
      <p role="status" className="font-semibold text-warn">
        {secrets.isArmed && armed}
      </p>
    </Callout>
  )
}
