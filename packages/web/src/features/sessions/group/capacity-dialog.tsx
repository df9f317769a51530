import { limits } from '@hora/schema/limits'
import { useId } from 'react'
import { z } from 'zod'
import type { Group } from '#web/features/sessions/group/group-fragment.ts'
import { useChangeSession } from '#web/features/sessions/group/use-change-session.ts'
import { FormFailure } from '#web/forms/form-failure.tsx'
import { type Sent, useGraphForm } from '#web/forms/use-graph-form.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { notify, undoNotice } from '#web/ui/feedback/notify.ts'
import { Field } from '#web/ui/fields/field.tsx'
import { TextInput } from '#web/ui/fields/text-input.tsx'
import { Dialog } from '#web/ui/overlays/dialog.tsx'

const capacityForm = z.object({
  capacity: z.coerce.number<string>().int().min(limits.capacity.min).max(limits.capacity.max),
})

type Props = { open: boolean; group: Group; onClose: () => void; onChanged: () => void }

/** How many people this session has room for. Its service stays as it is. */
export function CapacityDialog({ open, group, onClose, onChanged }: Props) {
  const t = useWords('sessions/group')
  const sessions = useWords('sessions')
  const change = useSendCapacity(onChanged)
  const id = useId()
  const { form, submit, problem, failure, pending } = useGraphForm({
    schema: capacityForm,
    defaultValues: { capacity: String(group.capacity) },
    fieldOfCode: { CAPACITY_BELOW_PLACES: 'capacity' },
    fieldCopy: { capacity: t('capacity.range', limits.capacity) },
    send: async ({ capacity }) => {
      const sent = await change(group, capacity)
      if (sent.ok) onClose()
      return sent
    },
  })
  const wanted = Number(form.watch('capacity'))
  const lowered = group.minimumPlaces !== null && wanted > 0 && wanted < group.minimumPlaces
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => next || onClose()}
      title={t('capacity.title')}
      description={t('capacity.taken', { count: group.placesTaken })}
      actions={
        <>
          <Button variant="secondary" onClick={onClose}>
            {sessions('book.leave')}
          </Button>
          <Button type="submit" form={id} pending={pending}>
            {t('capacity.submit')}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate className="flex flex-col gap-5">
        <FormFailure failure={failure} />
        <Field label={t('capacity.label')} hint={t('capacity.hint')} error={problem('capacity')}>
          <TextInput
            type="number"
            inputMode="numeric"
            min={Math.max(limits.capacity.min, group.placesTaken)}
            max={limits.capacity.max}
            {...form.register('capacity')}
            className="max-w-32"
          />
        </Field>
        {lowered ? <p className="text-sm text-ink-soft">{t('capacity.lowers', { count: wanted })}</p> : null}
      </form>
    </Dialog>
  )
}

/** Changes the capacity and says so. The undo is offered where it brings back everything, the minimum included. */
function useSendCapacity(onChanged: () => void) {
  const t = useWords('sessions/group')
  const { run } = useChangeSession()
  return async (group: Group, capacity: number): Promise<Sent> => {
    const { id: sessionId, version: expectedVersion } = group
    const outcome = await run({ input: { sessionId, expectedVersion, capacity } })
    if (!outcome.ok) {
      if (outcome.code !== 'NETWORK') onChanged()
      return outcome
    }
    const { version, minimumPlaces } = outcome.value.session
    const undo = async () => {
      const back = { sessionId, expectedVersion: version, capacity: group.capacity }
      notify(undoNotice(await run({ input: back }), t('capacity.undone'), t('capacity.notUndone')))
    }
    notify({
      title: t('capacity.done', { count: capacity }),
      ...(minimumPlaces === group.minimumPlaces ? { undo: () => void undo() } : {}),
    })
    return { ok: true }
  }
}
