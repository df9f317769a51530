import { useId } from 'react'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { WhenFields } from '#web/features/sessions/fields/when-fields.tsx'
import { useMoveForm } from '#web/features/sessions/move/use-move-form.ts'
import { RefusedTime } from '#web/features/sessions/refusal/refused-time.tsx'
import { isGroup, peopleIn, type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = { open: boolean; session: SessionEntry; onClose: () => void; onMoved: () => void }

/** Moves a session without a mouse, by date, time and length. It does the same as dragging in the calendar. */
export function MoveSessionDialog({ open, session, onClose, onMoved }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const { form, submit, choose, moveAnyway, refusal, pending } = useMoveForm(session, () => {
    onMoved()
    onClose()
  })
  const id = useId()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('move.title')}
      description={t('move.from', { when: moment(session.start) })}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button type="submit" form={id} pending={pending}>
            {t('move.submit')}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {refusal ? (
          <RefusedTime
            refusal={refusal}
            anyway={t('move.anyway')}
            pending={pending}
            onAnyway={moveAnyway}
            onChoose={choose}
          />
        ) : null}
        <WhenFields register={form.register} errors={form.formState.errors} withLength />
        <NotifyClientFields
          register={form.register}
          errors={form.formState.errors}
          name={nameOf(session)}
          people={isGroup(session) ? peopleIn(session) : undefined}
        />
      </form>
    </Dialog>
  )
}

const nameOf = (session: SessionEntry) => seatOf(session)?.client.displayName ?? ''
