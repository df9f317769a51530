import type { ReactNode } from 'react'

/** Facts about one thing, one below the other. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="divide-y divide-rule border-y border-rule text-sm">{children}</dl>
}

export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-4 py-3 sm:grid-cols-[6.5rem_minmax(0,1fr)]">
      <dt className="text-ink-faint">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
