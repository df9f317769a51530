import { useQuery } from '@apollo/client/react'
import { weekQuery } from '#web/features/availability/onboarding/week-query.ts'
import { WeekStepForm } from '#web/features/availability/onboarding/week-step-form.tsx'
import { weekOf } from '#web/features/availability/onboarding/weekly-rules.ts'
import type { StepProps } from '#web/features/profiles/onboarding/steps-above.ts'
import { homeCountry } from '#web/time/home-country.ts'
import { useReader } from '#web/time/reader-context.ts'
import { workingDays } from '#web/time/working-days.ts'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

/** The usual days and hours. Breaks, exceptions and further schedules have their own page. */
export function WeekStep(props: StepProps) {
  const { locale } = useReader()
  // The cache may be older than the hours that this step has just saved.
  const { data, error } = useQuery(weekQuery, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' })
  if (!data && !error) return <Skeleton className="h-60" />
  const rules = data?.schedules.find(({ main }) => main)?.weeklyRules ?? []
  const usual = { days: workingDays(homeCountry(props.home, locale)), from: '09:00', to: '17:00' }
  const start = weekOf(rules) ?? usual
  return <WeekStepForm {...props} start={start} keeps={rules.length > 0} />
}
