/** The five screens of a professional's first minutes, in their order. */
const onboardingSteps = ['PROFILE', 'ZONE', 'SERVICE', 'WEEK', 'INVITATION'] as const

type OnboardingStep = (typeof onboardingSteps)[number]

/** What the rows of a professional show. Of onboarding itself, only the end is stored. */
export interface Progress {
  readonly zoneChosen: boolean
  readonly hasService: boolean
  readonly hasWeek: boolean
  readonly hasInvitation: boolean
  readonly finished: boolean
}

export interface Onboarding {
  readonly nextStep: OnboardingStep | 'DONE'
  readonly completed: readonly OnboardingStep[]
}

/** The next step of a professional; a step done elsewhere in the app counts as well. */
export function onboardingOf(progress: Progress): Onboarding {
  const done: Readonly<Record<OnboardingStep, boolean>> = {
    PROFILE: true,
    ZONE: progress.zoneChosen,
    SERVICE: progress.hasService,
    WEEK: progress.hasWeek,
    INVITATION: progress.hasInvitation,
  }
  const missing = onboardingSteps.find((step) => !done[step])
  return {
    nextStep: progress.finished ? 'DONE' : (missing ?? 'DONE'),
    completed: onboardingSteps.filter((step) => done[step]),
  }
}

/** An invitation can wait; without hours and a service there is nothing to book. */
export function mayFinish({ zoneChosen, hasService, hasWeek }: Progress): boolean {
  return zoneChosen && hasService && hasWeek
}
