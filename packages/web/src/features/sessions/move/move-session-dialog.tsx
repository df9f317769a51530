import { useId } from 'react'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { WhenFields } from '#web/features/sessions/fields/when-fields.tsx'
import { useMoveForm } from '#web/features/sessions/move/use-move-form.ts'
import { useMoveSession } from '#web/features/sessions/move/use-move-session.ts'
import type { Move } from '#web/features/sessions/move/use-send-move.ts'
import { RefusedTime } from '#web/features/sessions/refusal/refused-time.tsx'
import { isGroup, peopleIn, type SessionEntry, seatOf } from '#web/features/sessions/session-fragment.ts'
import { useNoLonger } from '#web/features/sessions/use-no-longer.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Notice } from '#web/ui/feedback/notice.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = { open: boolean; session: SessionEntry; onClose: () => void; onMoved: () => void }

/** Moves a session without a mouse, by date, time and length. It does the same as dragging in the calendar. */
export function MoveSessionDialog({ open, session, onClose, onMoved }: Props) {
  const t = useWords('sessions')
  const { moment } = useFormats()
  const { moveSession, pending } = useMoveSession()
  const moveTo = (move: Move) => moveSession(session, move)
  const { form, submit, choose, moveAnyway, refusal } = useMoveForm(session, moveTo, () => {
    onMoved()
    onClose()
  })
  const over = useNoLonger(session)
  const id = useId()
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('move.title')}
      description={t('move.from', { when: moment(session.start) })}
      actions={<Actions form={id} over={over !== undefined} pending={pending} onClose={onClose} />}
    >
      <div role="status" className="empty:hidden">
        {over ? <Notice tone="warning">{over}</Notice> : null}
      </div>
      <form id={id} hidden={over !== undefined} onSubmit={submit} noValidate className="flex flex-col gap-5">
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

type ActionsProps = { form: string; over: boolean; pending: boolean; onClose: () => void }

function Actions({ form, over, pending, onClose }: ActionsProps) {
  const t = useWords('sessions')
  const ui = useWords('ui')
  return (
    <>
      <Button variant="secondary" onClick={onClose}>
        {over ? ui('close') : t('keep')}
      </Button>
      {over ? null : (
        <Button type="submit" form={form} pending={pending}>
          {t('move.submit')}
        </Button>
      )}
    </>
  )
}

const nameOf = (session: SessionEntry) => seatOf(session)?.client.displayName ?? ''
