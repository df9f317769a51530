import { createFileRoute, redirect } from '@tanstack/react-router'
import { startQuery } from '#web/apollo/start-query.ts'
import { viewerQuery } from '#web/features/accounts/viewer/viewer-query.ts'
import { WeekStep } from '#web/features/availability/onboarding/week-step.tsx'
import { InvitationStep } from '#web/features/connections/onboarding/invitation-step.tsx'
import { PracticePreview } from '#web/features/first-steps/preview/practice-preview.tsx'
import { OnboardingPage } from '#web/features/profiles/onboarding/onboarding-page.tsx'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { readStep, type Step } from '#web/features/profiles/onboarding/steps.ts'
import { ServiceStep } from '#web/features/services/onboarding/service-step.tsx'
import { strictSearch } from '#web/strict-search.ts'

type Search = { step?: Step }

export const Route = createFileRoute('/onboarding')({
  validateSearch: strictSearch((search: Record<string, unknown>): Search => {
    const step = readStep(search['step'])
    return step ? { step } : {}
  }),
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
      'first-steps',
    )
  },
  component: () => (
    <OnboardingPage above={{ ServiceStep, WeekStep, InvitationStep, Preview: PracticePreview }} />
  ),
})
