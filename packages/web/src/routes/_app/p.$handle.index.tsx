import type { ApolloClient } from '@apollo/client'
import { createFileRoute } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { ProfessionalPage } from '#web/features/bookings/professional/professional-page.tsx'
import { professionalPageQuery } from '#web/features/bookings/professional/professional-page-query.ts'

export const Route = createFileRoute('/_app/p/$handle/')({
  loader: ({ context, params }) => {
    startQuery(context.apollo, professionalPageQuery, { handle: params.handle })
    const { professional, onboarding } = context.viewer
    if (professional?.handle === params.handle && onboarding?.showsFirstSteps)
      void markSeen(context.apollo.client)
    return context.loadWords('bookings')
  },
  component: ProfessionalPage,
})

/** Only a new practice needs this code. Without it, the next look ticks the page off. */
async function markSeen(client: ApolloClient): Promise<void> {
  const code = await import('#web/features/first-steps/mark-page-seen.ts').catch(() => null)
  await code?.markPageSeen(client)
}
