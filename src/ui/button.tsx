import type { ComponentProps } from 'react'
import { buttonClasses, type ButtonLook } from './button-classes.ts'
import { classes } from './classes.ts'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook
}

/** A button that needs the script, so it is not there before the page can answer. */
export function Button({ look = 'secondary', className, ...rest }: ButtonProps) {
  return <button type="button" className={classes(buttonClasses(look), 'needs-script', className)} {...rest} />
}
