import type { GroupTermsProps } from '#web/features/bookings/group/group-terms.tsx'
import { onDemand } from '#web/ui/on-demand.tsx'

/** Few services are groups, so this loads only where one is. Two lines are kept free meanwhile. */
export const { Component: GroupTermsOnDemand } = onDemand<GroupTermsProps>(
  () => import('#web/features/bookings/group/group-terms.tsx').then((module) => module.GroupTerms),
  () => <span className="block h-12" />,
)
