import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { OnboardingPage } from '#web/features/onboarding/onboarding-page.tsx'
import { onboardingQuery } from '#web/features/onboarding/onboarding-query.ts'
import { viewerQuery } from '#web/features/people/viewer-query.ts'

export const Route = createFileRoute('/onboarding')({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.apollo.client.query({ query: viewerQuery })
    if (!data?.viewer) throw redirect({ to: '/sign-in', search: { next: location.href } })
    if (data.viewer.onboarding?.nextStep === 'DONE') throw redirect({ to: '/calendar' })
  },
  loader: ({ context }) => {
    startQuery(context.apollo, onboardingQuery, {})
    return context.loadWords('onboarding', 'people')
  },
  component: OnboardingPage,
})
