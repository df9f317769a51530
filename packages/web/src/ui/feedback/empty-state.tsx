import type { ReactNode } from 'react'

type Props = { title: ReactNode; description?: ReactNode; icon?: ReactNode; action?: ReactNode }

/** Says that there is nothing yet and why that is fine, and offers one action. */
export function EmptyState({ title, description, icon, action }: Props) {
  return (
    <div className="flex flex-col items-center px-4 py-12 text-center">
      {icon ? <div className="mb-4 text-ink-faint [&_svg]:size-7">{icon}</div> : null}
      <p className="font-serif text-xl font-medium">{title}</p>
      {description ? (
        <p className="mt-1.5 max-w-sm text-sm text-balance text-ink-soft">{description}</p>
      ) : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  )
}
