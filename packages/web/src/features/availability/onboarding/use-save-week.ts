import { useApolloClient } from '@apollo/client/react'
import { useCallback, useState } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { newId } from '#web/browser/new-id.ts'
import { weekQuery } from '#web/features/availability/onboarding/week-query.ts'
import type { weeklyRules } from '#web/features/availability/onboarding/weekly-rules.ts'
import { useCreateSchedule } from '#web/features/availability/schedules/use-create-schedule.ts'
import { useUpdateSchedule } from '#web/features/availability/schedules/use-update-schedule.ts'

type Rules = NonNullable<ReturnType<typeof weeklyRules>>

/** Saves the hours in the main schedule, or creates it. */
export function useSaveWeek() {
  const client = useApolloClient()
  const { run: create } = useCreateSchedule()
  const { run: update } = useUpdateSchedule()
  const [idempotencyKey] = useState(() => newId())
  return useCallback(
    async (terms: { name: string; zone: string; weeklyRules: Rules }) => {
      try {
        const { data } = await client.query({ query: weekQuery, fetchPolicy: 'network-only' })
        const main = data?.schedules.find((schedule) => schedule.main)
        if (!main) return await create({ input: { ...terms, idempotencyKey } })
        const { id, version: expectedVersion } = main
        const { zone, weeklyRules } = terms
        return await update({ input: { scheduleId: id, expectedVersion, zone, weeklyRules } })
      } catch (error) {
        const code = errorCode(error) ?? 'INTERNAL'
        return { ok: false, code, fields: [], reference: referenceOfError(error) } as const
      }
    },
    [client, create, update, idempotencyKey],
  )
}
