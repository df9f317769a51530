import { skipToken, useQuery } from '@apollo/client/react'
import { useCallback, useMemo, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import type { Failed } from '#web/apollo/use-action.ts'
import { useLive } from '#web/apollo/use-live.ts'
import { holidayRows } from '#web/features/availability/holidays/holiday-rows.ts'
import {
  holidaysChangedSubscription,
  holidaysOfQuery,
  practiceHolidaysQuery,
} from '#web/features/availability/holidays/holidays-query.ts'
import { useCloseHolidays } from '#web/features/availability/holidays/use-close-holidays.ts'
import { useHolidaysMet } from '#web/features/availability/holidays/use-holidays-met.ts'
import { addDays, localTimeOf } from '#web/time/local-time.ts'
import { useReader } from '#web/time/reader-context.ts'
import { useNow } from '#web/time/use-now.ts'

type Draft = { country: string | null; region: string | null; keptOpen: readonly string[]; version: number }

const nothing = {}

/** The holidays of the practice, with changes that are not saved yet, and the sessions that they meet. */
export function useHolidaysDraft(onSaved: () => void) {
  const { data, error, refetch, again } = usePracticeHolidays()
  const { run, pending } = useCloseHolidays()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [failed, setFailed] = useState<Failed>()
  const shown = draft ?? data?.practiceHolidays
  const list = useHolidaysOf(shown)
  const chosen = draft && choiceOf(draft, list.rows)
  const met = useHolidaysMet(chosen)
  const discard = () => {
    setDraft(null)
    setFailed(undefined)
  }
  const change = (changes: Partial<Draft>) => {
    if (shown) setDraft({ ...shown, ...changes })
  }
  const save = async () => {
    if (!draft || !chosen) return
    const listed = met.list?.met ?? null
    const outcome = await run({ input: { ...chosen, expectedVersion: draft.version, met: listed } })
    if (!outcome.ok) {
      if (outcome.code === 'SESSIONS_CHANGED') met.again()
      return setFailed(outcome)
    }
    await refetch().catch(() => undefined)
    discard()
    onSaved()
  }
  return {
    shown,
    countries: data?.holidayCountries ?? [],
    ...list,
    unsaved: draft !== null,
    change,
    save,
    discard,
    pending,
    failed,
    /** The sessions on days that newly close; null if there are none. */
    kept: met.list,
    error: data ? undefined : errorCode(error),
    reference: referenceOfError(error),
    again,
  }
}

/** What the practice chose, kept up to date with other windows. */
function usePracticeHolidays() {
  const { data, error, refetch } = useQuery(practiceHolidaysQuery, { fetchPolicy: 'cache-and-network' })
  const again = useCallback(() => void refetch().catch(() => undefined), [refetch])
  useLive({
    document: holidaysChangedSubscription,
    variables: nothing,
    onChange: ({ calendarChanged }) => {
      if (calendarChanged.practiceHolidays) again()
    },
  })
  return { data, error, refetch, again }
}

/** What the graph takes: only holidays of the place can be kept open. */
function choiceOf({ country, region, keptOpen }: Draft, rows: readonly { key: string }[] | undefined) {
  return { country, region, keptOpen: keptOpen.filter((key) => rows?.some((row) => row.key === key)) }
}

/** The regions of the chosen place, and its holidays in the next two years: each with its next days. */
function useHolidaysOf(chosen: Pick<Draft, 'country' | 'region'> | undefined) {
  const { zone, locale } = useReader()
  const { date: from } = localTimeOf(useNow(600), zone)
  const to = addDays(from, 729)
  const { country, region } = chosen ?? { country: null, region: null }
  const { data, error, refetch } = useQuery(
    holidaysOfQuery,
    country ? { variables: { country, region, from, to } } : skipToken,
  )
  const rows = useMemo(() => data && holidayRows(data.holidaysOf, locale), [data, locale])
  return {
    regions: country ? (data?.holidayRegions ?? []) : [],
    rows: country ? rows : [],
    listError: data ? undefined : errorCode(error),
    loadList: useCallback(() => void refetch().catch(() => undefined), [refetch]),
  }
}

export type HolidaysDraft = ReturnType<typeof useHolidaysDraft>
