import { useQuery } from '@apollo/client/react'
import { weekQuery } from '#web/features/availability/onboarding/week-query.ts'
import { weekOf } from '#web/features/availability/onboarding/weekly-rules.ts'
import type { Draft } from '#web/features/profiles/onboarding/draft.ts'
import { firstServiceQuery } from '#web/features/services/onboarding/first-service-query.ts'
import { startValues } from '#web/features/services/onboarding/first-service-schema.ts'

type Saved = Draft & { minimumNoticeMinutes?: number }

/** What earlier steps have saved, perhaps in an earlier visit. There is nothing before the first step. */
export function useSavedDraft(saved: boolean): Saved {
  const { data: services } = useQuery(firstServiceQuery, { skip: !saved })
  const { data: hours } = useQuery(weekQuery, { skip: !saved })
  const service = services?.services.edges[0]?.node
  const week = weekOf(hours?.schedules.find(({ main }) => main)?.weeklyRules ?? [])
  return {
    ...(service
      ? { service: serviceDraft(service), minimumNoticeMinutes: service.minimumNoticeMinutes }
      : {}),
    ...(week ? { week } : {}),
  }
}

function serviceDraft(
  service: NonNullable<Parameters<typeof startValues>[0]>,
): NonNullable<Draft['service']> {
  const { minutes, hint, ...values } = startValues(service, service.currency)
  return { ...values, minutes: Number(minutes), hint: hint ?? '' }
}
