/** The steps of onboarding, in order. */
export const onboardingSteps = ['PROFILE', 'ZONE', 'SERVICE', 'WEEK', 'INVITATION'] as const

type OnboardingStep = (typeof onboardingSteps)[number]

/** What a professional has done. Only the end of onboarding is stored; the rest is derived from rows. */
export interface Progress {
  readonly zoneChosen: boolean
  readonly hasService: boolean
  readonly hasWeek: boolean
  readonly hasInvitation: boolean
  readonly finished: boolean
  /** Whether somebody has ever been a client. */
  readonly hasClient: boolean
  /** Whether the professional has looked at the page that clients see. */
  readonly pageSeen: boolean
  readonly stepsHidden: boolean
}

export interface Onboarding {
  readonly nextStep: OnboardingStep | 'DONE'
  readonly completed: readonly OnboardingStep[]
  readonly pageSeen: boolean
  /** Whether the calendar shows the first steps: until the first client, or until they are hidden. */
  readonly showsFirstSteps: boolean
}

/** The next step of a professional. A step done elsewhere in the app counts too. */
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
    pageSeen: progress.pageSeen,
    showsFirstSteps: !progress.hasClient && !progress.stepsHidden,
  }
}

/** An invitation is optional. Without hours and a service, nothing can be booked. */
export function mayFinish({ zoneChosen, hasService, hasWeek }: Progress): boolean {
  return zoneChosen && hasService && hasWeek
}
