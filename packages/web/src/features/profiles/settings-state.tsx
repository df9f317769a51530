import { type ComponentProps, Fragment, type ReactNode } from 'react'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

type Props<Item> = {
  item: Item | null | undefined
  code: string | undefined
  reference: string | undefined
  onRetry: () => void
  children: (item: Item) => ReactNode
}

/** Loading, an error, or the form. */
export function SettingsState<Item>({ item, code, reference, onRetry, children }: Props<Item>) {
  const copy = useErrorCopy()
  const items: ComponentProps<typeof ListState<Item>>['items'] = item ? [item] : undefined
  return (
    <ListState
      items={items}
      error={code ? copy(code) : undefined}
      reference={reference}
      onRetry={onRetry}
      skeleton={<FormSkeleton />}
      empty={null}
    >
      {(all) => all.map((one) => <Fragment key="one">{children(one)}</Fragment>)}
    </ListState>
  )
}

function FormSkeleton() {
  return (
    <div className="flex flex-col gap-6">
      <Skeleton className="h-16 w-16 rounded-full" />
      <Skeleton className="h-10 w-full rounded-md" />
      <Skeleton className="h-24 w-full rounded-md" />
      <Skeleton className="h-10 w-full rounded-md" />
    </div>
  )
}
