import type { ComponentProps } from 'react'
import { linkStyle } from '#web/ui/buttons/link-style.ts'
import { cx } from '#web/ui/class-names.ts'

/** A link that leaves the app (`https:`, `mailto:`, a file). Inside the app: the router's `Link` with `linkStyle`. */
export function TextLink({ className, children, ...rest }: ComponentProps<'a'>) {
  const outside = rest.target === '_blank' ? { rel: 'noopener noreferrer' } : {}
  return (
    <a {...outside} {...rest} className={cx(linkStyle, className)}>
      {children}
    </a>
  )
}
