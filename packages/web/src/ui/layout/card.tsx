import type { ComponentProps, ReactNode } from 'react'
import { cx } from '#web/ui/class-names.ts'

type Props = Omit<ComponentProps<'section'>, 'title'> & {
  title?: ReactNode
  description?: ReactNode
  actions?: ReactNode
}

/** A card for one subject. Cards are not nested. */
export function Card({ title, description, actions, className, children, ...rest }: Props) {
  return (
    <section {...rest} className={cx('rounded-lg border border-rule bg-leaf p-5 sm:p-6', className)}>
      {title ? (
        <header className="mb-5 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            <h2 className="text-xl">{title}</h2>
            {description ? <p className="mt-1 text-sm text-ink-soft">{description}</p> : null}
          </div>
          {actions}
        </header>
      ) : null}
      {children}
    </section>
  )
}
