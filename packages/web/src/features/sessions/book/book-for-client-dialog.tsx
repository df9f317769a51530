import { useId } from 'react'
import { BookForClientForm } from '#web/features/sessions/book/book-for-client-form.tsx'
import { useBookChoices } from '#web/features/sessions/book/use-book-choices.ts'
import {
  type BookForClientProps,
  missingFor,
  useBookForm,
} from '#web/features/sessions/book/use-book-form.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { EmptyState } from '#web/ui/feedback/empty-state.tsx'
import { ListState } from '#web/ui/feedback/list-state.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

/** The dialog in which a professional books a session for a client. */
export function BookForClientDialog(props: BookForClientProps) {
  const t = useWords('sessions')
  const { clients, services, failed, reference, retry } = useBookChoices()
  const booking = useBookForm(props, services, props)
  const copy = useErrorCopy()
  const id = useId()
  const missing = missingFor(clients, services)
  const ready = clients && services && missing === null
  const empty = (
    <EmptyState
      title={t(missing === 'clients' ? 'book.noClients' : 'book.noServices')}
      description={t(missing === 'clients' ? 'book.noClientsHint' : 'book.noServicesHint')}
    />
  )
  return (
    <Dialog
      open={props.open}
      onOpenChange={(next) => next || props.onClose()}
      title={t(booking.schedules ? 'book.scheduleTitle' : 'book.title')}
      actions={
        ready ? (
          <>
            <Button variant="secondary" onClick={props.onClose}>
              {t('book.leave')}
            </Button>
            <Button type="submit" form={id} pending={booking.pending}>
              {t(booking.schedules ? 'book.schedule' : 'book.submit')}
            </Button>
          </>
        ) : null
      }
    >
      <ListState
        items={services && clients && (ready ? services : [])}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={retry}
        empty={empty}
      >
        {(choices) => (
          <BookForClientForm id={id} clients={clients ?? []} services={choices} booking={booking} />
        )}
      </ListState>
    </Dialog>
  )
}
