import { iconPaths } from './icon-paths.ts'

export type IconName = keyof typeof iconPaths

interface IconProps {
  readonly name: IconName
}

/** As large as the text around it. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="mac-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
