import { checklistMessages } from '#words/checklist-messages.ts'
import { fill } from '#features/language/fill.ts'
import type { Checklist } from '#outputs/checklist/checklist.ts'
import { usePlan } from '#features/guide/guide-context.tsx'
import { printPage } from '#platform/print.ts'
import { Button } from '#ui/button.tsx'
import { RadioGroup } from '#ui/radio-group.tsx'
import { isForSomebodyElse, type Choices } from './choices.ts'
import { SecretChoice } from './secret-choice.tsx'
import type { usePrintSecrets } from './use-print-secrets.ts'

interface PrintPanelProps {
  readonly checklist: Checklist
  readonly choices: Choices
  readonly onChoose: (change: Partial<Choices>) => void
  readonly secrets: ReturnType<typeof usePrintSecrets>
}

/** What to choose before printing, and the button that prints. */
export function PrintPanel({ checklist, choices, onChoose, secrets }: PrintPanelProps) {
  const { title, values, steps } = checklistMessages.choices
  const { provider, done, total } = checklist
  const hasPictures = usePlan().steps.some((step) => step.figures.length > 0)
  return (
    <section
      aria-labelledby="print-title"
      className="grid gap-5 rounded-xl border border-line bg-card px-4 py-4 lifted print:hidden"
    >
      <h2 id="print-title" className="text-xl font-bold tracking-tight">
        {title}
      </h2>
      <div className="grid items-start gap-6 md:grid-cols-2">
        <RadioGroup
          legend={values.legend}
          hint={values.hint}
          options={[
            { id: 'mine', label: values.mine, hint: values.mineHint },
            { id: 'blank', label: values.blank, hint: fill(values.blankHint, { provider }) },
          ]}
          chosen={choices.values}
          onChoose={(id) => onChoose({ values: id === 'blank' ? 'blank' : 'mine' })}
        />
        <div className="grid gap-6">
          {!isForSomebodyElse(choices) && (
            <RadioGroup
              legend={steps.legend}
              hint={fill(steps.hint, { done, total })}
              options={[
                { id: 'all', label: steps.all },
                { id: 'left', label: steps.left },
              ]}
              chosen={choices.steps}
              onChoose={(id) => onChoose({ steps: id === 'left' ? 'left' : 'all' })}
            />
          )}
          {hasPictures && <PictureChoice chosen={choices.pictures} onChoose={onChoose} />}
        </div>
      </div>
      {!isForSomebodyElse(choices) && <SecretChoice secrets={secrets} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" className="min-w-32" onClick={printPage}>
          {checklistMessages.print}
        </Button>
        <span className="text-sm text-quiet">{checklistMessages.printHint}</span>
      </div>
    </section>
  )
}

interface PictureChoiceProps {
  readonly chosen: Choices['pictures']
  readonly onChoose: (change: Partial<Choices>) => void
}

function PictureChoice({ chosen, onChoose }: PictureChoiceProps) {
  const { pictures } = checklistMessages.choices
  return (
    <RadioGroup
      legend={pictures.legend}
      hint={pictures.hint}
      options={[
        { id: 'without', label: pictures.without },
        { id: 'with', label: pictures.with },
      ]}
      chosen={chosen}
      onChoose={(id) => onChoose({ pictures: id === 'with' ? 'with' : 'without' })}
    />
  )
}
