import { useId } from 'react'
import { BookForClientForm } from '#web/features/sessions/book/book-for-client-form.tsx'
import { useBookChoices } from '#web/features/sessions/book/use-book-choices.ts'
import { type BookForClientProps, useBookForm } from '#web/features/sessions/book/use-book-form.ts'
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
  const ready = clients && services && clients.length > 0 && services.length > 0
  const empty = (
    <EmptyState
      title={t(clients?.length === 0 ? 'book.noClients' : 'book.noServices')}
      description={t(clients?.length === 0 ? 'book.noClientsHint' : 'book.noServicesHint')}
    />
  )
  return (
    <Dialog
      open={props.open}
      onOpenChange={(next) => next || props.onClose()}
      title={t('book.title')}
      actions={
        ready ? (
          <>
            <Button variant="secondary" onClick={props.onClose}>
              {t('book.leave')}
            </Button>
            <Button type="submit" form={id} pending={booking.pending}>
              {t('book.submit')}
            </Button>
          </>
        ) : null
      }
    >
      <ListState
        items={clients && (ready ? clients : [])}
        error={failed && copy(failed)}
        reference={reference}
        onRetry={retry}
        empty={empty}
      >
        {(choices) => (
          <BookForClientForm id={id} clients={choices} services={services ?? []} booking={booking} />
        )}
      </ListState>
    </Dialog>
  )
}
