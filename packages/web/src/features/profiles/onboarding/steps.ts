import type { OnboardingPage_OnboardingQueryQuery } from '#web/gql/graphql.ts'

export const steps = ['PROFILE', 'SERVICE', 'WEEK', 'INVITATION'] as const
export type Step = (typeof steps)[number]
export type Viewer = NonNullable<OnboardingPage_OnboardingQueryQuery['viewer']>

/** The step of an address; undefined for any other text. */
export const readStep = (text: unknown): Step | undefined => steps.find((step) => step === text)

/** The furthest step that is open. The zone is asked for in the first one. */
function furthest({ professional, onboarding }: Viewer): Step {
  if (!professional || !onboarding || onboarding.nextStep === 'ZONE') return 'PROFILE'
  return readStep(onboarding.nextStep) ?? 'INVITATION'
}

/** The step to show: the one in the address, or the furthest. An address cannot skip a step. */
export function stepToShow(viewer: Viewer, asked: Step | undefined): Step {
  const last = furthest(viewer)
  return asked && steps.indexOf(asked) < steps.indexOf(last) ? asked : last
}

export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1]
export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1]
