type Person = { professional: object | null; onboarding: { nextStep: string } | null }

/** Where a person starts: their calendar, their next onboarding step, or the sessions they booked. */
export function startPageOf({
  professional,
  onboarding,
}: Person): '/calendar' | '/onboarding' | '/my-sessions' {
  if (!professional) return '/my-sessions'
  return onboarding && onboarding.nextStep !== 'DONE' ? '/onboarding' : '/calendar'
}
