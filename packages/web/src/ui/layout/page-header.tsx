import type { ReactNode } from 'react'

type Props = { title: ReactNode; description?: ReactNode; eyebrow?: ReactNode; actions?: ReactNode }

/** The header of a page, with its only `h1`. */
export function PageHeader({ title, description, eyebrow, actions }: Props) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4 sm:mb-8">
      <div className="min-w-0">
        {eyebrow ? <div className="mb-2.5 text-sm text-ink-faint">{eyebrow}</div> : null}
        <h1 className="text-2xl sm:text-3xl">{title}</h1>
        {description ? <p className="mt-2 max-w-prose text-ink-soft">{description}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
