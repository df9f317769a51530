import { useId } from 'react'
import { NotifyClientFields } from '#web/features/sessions/fields/notify-client-fields.tsx'
import { WhenFields } from '#web/features/sessions/fields/when-fields.tsx'
import type { Group, GroupPlace } from '#web/features/sessions/group/group-fragment.ts'
import { useMovePerson } from '#web/features/sessions/group/use-move-person.ts'
import { useMoveForm } from '#web/features/sessions/move/use-move-form.ts'
import { RefusedTime } from '#web/features/sessions/refusal/refused-time.tsx'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

type Props = { open: boolean; group: Group; place: GroupPlace; onClose: () => void; onMoved: () => void }

/** Moves one person of a group to another time: into a group that is there, or into a new session. */
export function MovePersonDialog({ open, group, place, onClose, onMoved }: Props) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const { moment } = useFormats()
  const id = useId()
  const { displayName: name } = place.client
  const { movePerson, pending } = useMovePerson({ group, place }, onMoved)
  const { form, submit, choose, moveAnyway, refusal } = useMoveForm(group, movePerson, () => {
    onMoved()
    onClose()
  })
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('move.title', { name })}
      description={
        <>
          <span className="block">{sessions('move.from', { when: moment(group.start) })}</span>
          <span className="mt-1 block">{t('remove.others')}</span>
        </>
      }
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {t('remove.keep')}
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
            anyway={sessions('move.anyway')}
            pending={pending}
            onAnyway={moveAnyway}
            onChoose={choose}
          />
        ) : null}
        <WhenFields register={form.register} errors={form.formState.errors} withLength />
        <NotifyClientFields register={form.register} errors={form.formState.errors} name={name} />
      </form>
    </Dialog>
  )
}
