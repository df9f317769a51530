import type { ReactNode } from 'react'

type Props = { title: ReactNode; description?: ReactNode; children: ReactNode }

/** A section of the settings; a line separates it from the next one. */
export function SettingsSection({ title, description, children }: Props) {
  return (
    <section className="border-b border-rule pb-10 not-first:pt-10 last:border-0 last:pb-0">
      <h2 className="text-xl">{title}</h2>
      {description ? <p className="mt-1 text-sm text-ink-soft">{description}</p> : null}
      <div className="mt-5">{children}</div>
    </section>
  )
}
