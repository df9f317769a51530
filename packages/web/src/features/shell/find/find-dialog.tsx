import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type FindEntry, useFindEntries } from '#web/features/shell/find/find-entries.ts'
import { findIn } from '#web/features/shell/find/fold.ts'
import type { Panel } from '#web/features/shell/find/may-open.ts'
import { useClientEntries } from '#web/features/shell/find/use-client-entries.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { cx } from '#web/ui/class-names.ts'
import { Search } from '#web/ui/icons.ts'
import { Avatar } from '#web/ui/marks/avatar.tsx'
import { menuItemStyle } from '#web/ui/overlays/popup-style.ts'

type Props = {
  open: boolean
  professional: boolean
  onPanel: (panel: Panel) => void
  onClose: () => void
}

type Group = { value: string; items: FindEntry[] }

const mostClients = 8

/** Finds clients, pages and actions by their names. Arrow keys choose, Enter opens. */
export function FindDialog({ open, professional, onPanel, onClose }: Props) {
  const t = useWords('shell', 'shell/find')
  const [query, setQuery] = useState('')
  const groups = useGroups(query, professional, open)
  const navigate = useNavigate()
  const choose = ({ to }: FindEntry) => {
    if ('panel' in to) return onPanel(to.panel)
    onClose()
    void navigate({ to: to.page, search: to.search ?? {} } as never)
  }
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => next || onClose()}
      onOpenChangeComplete={(next) => next || setQuery('')}
    >
      <Dialog.Portal>
        <Dialog.Backdrop
          data-layer=""
          className="fixed inset-0 z-40 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0"
        />
        <Dialog.Viewport className="fixed inset-0 z-40 flex items-start justify-center p-3 pt-[max(0.75rem,10dvh)]">
          <Dialog.Popup
            aria-label={t('find.open')}
            className="flex max-h-[min(34rem,80dvh)] w-full max-w-lg flex-col overflow-hidden rounded-lg bg-leaf text-ink shadow-float outline-none transition duration-150 data-ending-style:opacity-0 data-starting-style:-translate-y-2 data-starting-style:opacity-0"
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              filter={null}
              value={query}
              onValueChange={(text, { reason }) => reason !== 'item-press' && setQuery(text)}
              itemToStringValue={(entry: FindEntry) => entry.label}
              autoHighlight="always"
              keepHighlight
            >
              <FindInput
                label={t('find.open')}
                placeholder={t(professional ? 'placeholder' : 'placeholderClient')}
              />
              <Autocomplete.Empty>
                <p className="px-5 py-6 text-sm text-ink-soft">{t('nothing', { query: query.trim() })}</p>
              </Autocomplete.Empty>
              <Autocomplete.List className="overflow-y-auto overscroll-contain p-1.5 empty:hidden">
                {(group: Group) => <FoundGroup key={group.value} group={group} onChoose={choose} />}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function FindInput({ label, placeholder }: { label: string; placeholder: string }) {
  return (
    <div className="flex items-center gap-3 border-b border-rule px-4">
      <Search aria-hidden="true" className="shrink-0 text-ink-faint" />
      <Autocomplete.Input
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
        className="h-13 w-full min-w-0 bg-transparent text-base text-ink outline-none placeholder:text-ink-faint focus-visible:shadow-none focus-visible:outline-none"
      />
    </div>
  )
}

function FoundGroup({ group, onChoose }: { group: Group; onChoose: (entry: FindEntry) => void }) {
  return (
    <Autocomplete.Group items={group.items} className="pb-1">
      <Autocomplete.GroupLabel className="px-2.5 pt-2 pb-1 text-xs font-semibold text-ink-faint">
        {group.value}
      </Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(entry: FindEntry) => (
          <Autocomplete.Item
            key={entry.id}
            value={entry}
            onClick={() => onChoose(entry)}
            className={cx(menuItemStyle, 'text-sm')}
          >
            {entry.icon ? (
              <entry.icon aria-hidden="true" className="mx-1 text-ink-faint" />
            ) : (
              <Avatar name={entry.label} size="sm" />
            )}
            <span dir="auto" className="min-w-0 flex-1 truncate">
              {entry.label}
            </span>
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  )
}

/** What answers the query. Without one, the actions come first; with one, the clients. */
function useGroups(query: string, professional: boolean, open: boolean): Group[] {
  const t = useWords('shell/find')
  const { actions, pages } = useFindEntries(professional)
  const clients = useClientEntries(professional && open) ?? []
  const shown = findIn(clients, query).slice(0, mostClients)
  const found = [
    { value: t('group.clients'), items: query.trim() === '' ? shown.slice(0, 4) : shown },
    { value: t('group.actions'), items: findIn(actions, query) },
    { value: t('group.pages'), items: findIn(pages, query) },
  ]
  return (query.trim() === '' ? [...found.slice(1), ...found.slice(0, 1)] : found).filter(
    ({ items }) => items.length > 0,
  )
}
