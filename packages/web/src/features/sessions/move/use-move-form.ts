import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { type MoveFormInput, type MoveFormOutput, moveForm } from '#web/features/sessions/move/move-form.ts'
import { useMoveSession } from '#web/features/sessions/move/use-move-session.ts'
import type { SessionEntry } from '#web/features/sessions/session-fragment.ts'
import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { instantOf, localTimeOf, minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

/** The form of a move. It starts with the current time, and keeps what was typed until the move succeeds. */
export function useMoveForm(session: SessionEntry, onMoved: () => void) {
  const { reader } = useFormats()
  const { moveSession, pending } = useMoveSession()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const form = useForm<MoveFormInput, unknown, MoveFormOutput>({
    resolver: zodResolver(moveForm),
    defaultValues: {
      ...localTimeOf(session.start, reader.zone),
      durationMinutes: String(minutesBetween(session.start, session.end)),
      message: '',
      notify: true,
    },
  })
  const move = async ({ date, time, ...rest }: MoveFormOutput, override: readonly TimeOverride[]) => {
    setRefusal(null)
    const start = instantOf({ date, time }, reader.zone)
    const refused = await moveSession(session, { ...rest, start, override })
    if (refused) setRefusal(refused)
    else onMoved()
  }
  const submit = form.handleSubmit((values) => move(values, []))
  /** Moves in spite of the professional's own rules, which an earlier refusal has named. */
  const moveAnyway = (override: readonly TimeOverride[]) =>
    void form.handleSubmit((values) => move(values, override))()
  /** Takes a time that is free. It does not move: the person still presses the button. */
  const choose = (start: string) => {
    const { date, time } = localTimeOf(start, reader.zone)
    form.setValue('date', date)
    form.setValue('time', time)
    form.setFocus('time')
    setRefusal(null)
  }
  return { form, submit, choose, moveAnyway, refusal, pending }
}
