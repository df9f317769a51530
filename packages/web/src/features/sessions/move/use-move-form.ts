import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { type MoveFormInput, type MoveFormOutput, moveForm } from '#web/features/sessions/move/move-form.ts'
import type { Move } from '#web/features/sessions/move/use-send-move.ts'
import type { TimeRefusal } from '#web/features/sessions/time-refusal.ts'
import type { TimeOverride } from '#web/gql/graphql.ts'
import { instantOf, localTimeOf, minutesBetween } from '#web/time/local-time.ts'
import { useFormats } from '#web/time/use-formats.ts'

type Times = { start: string; end: string }

/** Moves to a time, or returns why not. */
export type MoveTo = (move: Move) => Promise<TimeRefusal | null>

/** The form of a move. It starts with the current time, and keeps what was typed until the move succeeds. */
export function useMoveForm({ start: from, end }: Times, moveTo: MoveTo, onMoved: () => void) {
  const { reader } = useFormats()
  const [refusal, setRefusal] = useState<TimeRefusal | null>(null)
  const form = useForm<MoveFormInput, unknown, MoveFormOutput>({
    resolver: zodResolver(moveForm),
    defaultValues: {
      ...localTimeOf(from, reader.zone),
      durationMinutes: String(minutesBetween(from, end)),
      message: '',
      notify: true,
    },
  })
  const move = async ({ date, time, ...rest }: MoveFormOutput, override: readonly TimeOverride[]) => {
    setRefusal(null)
    const start = instantOf({ date, time }, reader.zone)
    const refused = await moveTo({ ...rest, start, override })
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
  return { form, submit, choose, moveAnyway, refusal }
}
