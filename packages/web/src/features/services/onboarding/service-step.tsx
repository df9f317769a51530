import { useQuery } from '@apollo/client/react'
import type { StepProps } from '#web/features/profiles/onboarding/steps-above.ts'
import { firstServiceQuery } from '#web/features/services/onboarding/first-service-query.ts'
import { ServiceStepForm } from '#web/features/services/onboarding/service-step-form.tsx'
import { Skeleton } from '#web/ui/feedback/skeleton.tsx'

/** The first service; its other settings can follow later. Coming back to the step changes the same service. */
export function ServiceStep(props: StepProps) {
  // The cache may be older than the service that this step has just made.
  const { data, error } = useQuery(firstServiceQuery, {
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  })
  if (!data && !error) return <Skeleton className="h-80" />
  return <ServiceStepForm {...props} service={data?.services.edges[0]?.node ?? null} />
}
