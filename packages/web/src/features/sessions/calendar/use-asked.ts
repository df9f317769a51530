import { useNavigate } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import type { PickedSlot } from '#web/features/sessions/book/picked-slot.ts'
import type { ShownTimeOff } from '#web/features/sessions/grid/time-off-days.ts'
import { addMinutes, localTimeOf } from '#web/time/local-time.ts'

/** What is being made or changed over the calendar. */
export type Asked =
  | { what: 'book'; start?: string; durationMinutes?: number; clientId?: string; serviceId?: string }
  /** `pick` stays when the time changes within the same booking. */
  | ({ what: 'slot'; pick: number } & PickedSlot)
  | { what: 'time-off'; timeOff: ShownTimeOff | null; period?: { startsLocal: string; endsLocal: string } }

const usualLength = 60

/** The overlay of the calendar page, one at a time, and the ways to open it. */
export function useAsked(zone: string, timeOff: readonly ShownTimeOff[]) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const navigate = useNavigate()
  const picks = useRef(0)
  /** Closes this overlay, unless another one has already taken its place. */
  const close = useCallback((one: Asked) => setAsked((now) => (isSame(now, one) ? null : now)), [])
  const book = useCallback(() => setAsked({ what: 'book' }), [])
  const pickSlot = useCallback((start: string, durationMinutes?: number) => {
    const end = addMinutes(start, durationMinutes ?? usualLength)
    picks.current += 1
    const pick = picks.current
    setAsked({ what: 'slot', pick, start, end, ...(durationMinutes ? { durationMinutes } : {}) })
  }, [])
  const addTimeOff = useCallback(() => setAsked({ what: 'time-off', timeOff: null }), [])
  const pickDays = useCallback((first: string, end: string) => {
    const period = { startsLocal: `${first}T00:00`, endsLocal: `${end}T00:00` }
    setAsked({ what: 'time-off', timeOff: null, period })
  }, [])
  const pickHours = useCallback(
    ({ start, end }: PickedSlot) => {
      const [startsLocal = '', endsLocal = ''] = [start, end].map((at) => {
        const { date, time } = localTimeOf(at, zone)
        return `${date}T${time}`
      })
      setAsked({ what: 'time-off', timeOff: null, period: { startsLocal, endsLocal } })
    },
    [zone],
  )
  const openTimeOff = useCallback(
    (id: string) => {
      const known = timeOff.find((one) => one.id === id)
      if (known?.holiday) void navigate({ to: '/availability', search: { view: 'holidays' } })
      else if (known) setAsked({ what: 'time-off', timeOff: known })
    },
    [timeOff, navigate],
  )
  return { asked, setAsked, close, book, pickSlot, addTimeOff, pickDays, pickHours, openTimeOff }
}

export type AskedState = ReturnType<typeof useAsked>

function isSame(now: Asked | null, one: Asked): boolean {
  if (now?.what === 'slot' && one.what === 'slot') return now.pick === one.pick
  return now?.what === one.what
}
