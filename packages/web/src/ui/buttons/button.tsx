import type { ComponentProps, MouseEvent } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from '#web/ui/buttons/button-style.ts'
import { cx } from '#web/ui/class-names.ts'
import { Spinner } from '#web/ui/feedback/spinner.tsx'

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant | undefined
  size?: ButtonSize | undefined
  /** The action is running: the button keeps its place and focus, and does nothing when pressed again. */
  pending?: boolean | undefined
}

/**
 * The spinner comes before the children, so these have an element of their own: a translating browser may have replaced
 * their text.
 */
export function Button({ variant, size, pending, className, children, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      onClick={press}
      aria-disabled={pending ? true : rest['aria-disabled']}
      aria-busy={pending ? true : undefined}
      className={cx(buttonStyle(variant, size), className)}
    >
      {pending ? <Spinner /> : null}
      <span className="contents">{children}</span>
    </button>
  )
}
