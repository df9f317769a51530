import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

export type Tab = { id: string; label: ReactNode; content: ReactNode }

type Props = { label: string; tabs: readonly Tab[]; value: string; onChange: (id: string) => void }

/** Tabs within one page. Parts with their own address are routes, not tabs. */
export function Tabs({ label, tabs, value, onChange }: Props) {
  return (
    <Base.Root value={value} onValueChange={(id: string) => onChange(id)}>
      <Base.List
        aria-label={label}
        className="relative flex overflow-x-auto sm:gap-1 border-b border-rule [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.id}
            value={tab.id}
            className="h-11 shrink-0 rounded-t-md px-2 text-sm sm:px-3 font-medium text-ink-soft hover:text-ink focus-visible:-outline-offset-2 data-active:text-ink"
          >
            {tab.label}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-(--active-tab-left) h-0.5 w-(--active-tab-width) bg-accent transition-all duration-200" />
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.id} value={tab.id} className="py-5">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  )
}
