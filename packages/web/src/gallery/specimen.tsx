import type { ReactNode } from 'react'

/** One component in all its states, under its name. */
export function Specimen({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-rule py-7">
      <h2 className="mb-4 font-sans text-sm font-semibold tracking-normal text-ink-faint">{name}</h2>
      <div className="flex flex-wrap items-start gap-4">{children}</div>
    </section>
  )
}
