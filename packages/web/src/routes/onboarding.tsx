import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { WeekStep } from '#web/features/availability/onboarding/week-step.tsx'
import { InvitationStep } from '#web/features/connections/onboarding/invitation-step.tsx'
import { OnboardingPage } from '#web/features/profiles/onboarding/onboarding-page.tsx'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { ServiceStep } from '#web/features/services/onboarding/service-step.tsx'

export const Route = createFileRoute('/onboarding')({
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.apollo.client.query({ query: viewerQuery })
    if (!data?.viewer) throw redirect({ to: '/sign-in', search: { next: location.href } })
    if (data.viewer.onboarding?.nextStep === 'DONE') throw redirect({ to: '/calendar' })
  },
  loader: ({ context }) => {
    startQuery(context.apollo, onboardingQuery, {})
    return context.loadWords(
      'profiles',
      'profiles/onboarding',
      'services/onboarding',
      'availability/onboarding',
      'connections/onboarding',
    )
  },
  component: () => <OnboardingPage above={{ ServiceStep, WeekStep, InvitationStep }} />,
})
