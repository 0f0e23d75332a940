import { stepMessages } from '#words/step-messages.ts'
import { openHelp } from '#platform/open-help.ts'
import { Icon } from '#ui/icon.tsx'

/** The way to what others met at this step: the help of every page, which is in the header. */
export function OpenHelp() {
  return (
    <a
      href="#stuck"
      className="hidden min-h-11 items-center gap-3 text-note hover:text-pine half:flex"
      onClick={(event) => {
        if (openHelp()) event.preventDefault()
      }}
    >
      <span className="text-sm text-quiet">
        <Icon name="chevron" />
      </span>
      <span>{stepMessages.different}</span>
    </a>
  )
}
