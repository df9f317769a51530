import { NotificationRow } from '#web/features/notifications/notification-row.tsx'
import { useNotificationList } from '#web/features/notifications/use-notification-list.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { notify } from '#web/ui/feedback/notify.ts'
import { Bell, Check } from '#web/ui/icons.ts'

/** The notifications, newest first. Opening a line marks it as read. */
export function NotificationList({ onFollow }: { onFollow: () => void }) {
  const t = useWords('notifications')
  const list = useNotificationList()
  const copy = useErrorCopy()
  const markAll = async () => {
    const failed = await list.markRead()
    if (failed) notify({ title: copy(failed.code), tone: 'failed', reference: failed.reference })
  }
  const follow = (id: string) => {
    void list.markRead(id)
    onFollow()
  }
  return (
    <div className="-mx-4 -mb-4 max-h-[min(30rem,70dvh)] overflow-y-auto overscroll-contain">
      {list.unread > 0 ? (
        <div className="px-2.5 pb-1">
          <Button variant="quiet" size="sm" pending={list.marking} onClick={() => void markAll()}>
            <Check aria-hidden="true" />
            {t('markAll')}
          </Button>
        </div>
      ) : null}
      <ListState
        items={list.edges}
        error={list.failed && copy(list.failed)}
        reference={list.reference}
        onRetry={list.again}
        empty={<EmptyState icon={<Bell />} title={t('empty.title')} description={t('empty.hint')} />}
      >
        {(edges) => (
          <ul className="divide-y divide-rule border-t border-rule">
            {edges.map(({ node }) => (
              <NotificationRow key={node.id} notification={node} onFollow={() => follow(node.id)} />
            ))}
          </ul>
        )}
      </ListState>
      {list.hasMore ? (
        <Button
          variant="quiet"
          size="sm"
          pending={list.growing}
          onClick={() => void list.more()}
          className="m-2"
        >
          {t('more')}
        </Button>
      ) : null}
    </div>
  )
}
