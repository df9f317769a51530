import { useQuery } from '@apollo/client/react'
import { Link } from '@tanstack/react-router'
import { type ComponentType, useEffect, useRef } from 'react'
import { errorCode } from '#web/apollo/error-code.ts'
import { useSignOut } from '#web/features/accounts/sign-in/use-sign-out.ts'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { ProfileStep } from '#web/features/profiles/onboarding/profile-step.tsx'
import { ZoneStep } from '#web/features/profiles/onboarding/zone-step.tsx'
import type { OnboardingPage_OnboardingQueryQuery } from '#web/gql/graphql.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { Stepper } from '#web/ui/layout/stepper.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

const steps = ['PROFILE', 'ZONE', 'SERVICE', 'WEEK', 'INVITATION'] as const
type Step = (typeof steps)[number]
type Viewer = NonNullable<OnboardingPage_OnboardingQueryQuery['viewer']>

/** The steps of features above this one, passed in by the route. */
export type StepsAbove = {
  ServiceStep: ComponentType<{ onSaved: () => Promise<void> }>
  WeekStep: ComponentType<{ zone: string; onSaved: () => Promise<void> }>
  InvitationStep: ComponentType
}

function stepOf({ professional, onboarding }: Viewer): Step {
  if (!professional || !onboarding) return 'PROFILE'
  return steps.find((step) => step === onboarding.nextStep) ?? 'INVITATION'
}

/** The onboarding of a new professional. Each step is saved when it is left, and a later visit continues there. */
export function OnboardingPage({ above }: { above: StepsAbove }) {
  const t = useWords('profiles/onboarding')
  const copy = useErrorCopy()
  const { signOut } = useSignOut()
  const { data, error, refetch } = useQuery(onboardingQuery)
  const viewer = data?.viewer
  return (
    <div className="mx-auto flex min-h-dvh max-w-3xl flex-col px-5 sm:px-8">
      <PageTitle title={t('title')} />
      <header className="flex h-20 items-center justify-between gap-4">
        <Link to="/" aria-label="Hora" className="rounded-sm">
          <Wordmark />
        </Link>
        <Button variant="quiet" size="sm" onClick={() => void signOut()}>
          {t('signOut')}
        </Button>
      </header>
      {viewer ? (
        <Steps
          above={above}
          viewer={viewer}
          onSaved={() =>
            refetch().then(
              () => undefined,
              () => undefined,
            )
          }
        />
      ) : error ? (
        <ErrorState message={copy(errorCode(error))} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <LoadingPage />
      )}
    </div>
  )
}

type StepsProps = { above: StepsAbove; viewer: Viewer; onSaved: () => Promise<void> }

function Steps({ above: { ServiceStep, WeekStep, InvitationStep }, viewer, onSaved }: StepsProps) {
  const t = useWords('profiles/onboarding')
  const step = stepOf(viewer)
  const { account, professional } = viewer
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(step)
  useEffect(() => {
    if (first.current !== step) heading.current?.focus()
    first.current = step
  }, [step])
  return (
    <>
      <Stepper steps={steps.map((id) => ({ id, label: t(`steps.${id}.label`) }))} current={step} />
      <main className="w-full max-w-xl flex-1 pt-10 pb-20">
        <h1 ref={heading} tabIndex={-1} className="text-3xl">
          {t(`steps.${step}.title`)}
        </h1>
        <p className="mt-2.5 mb-8 text-ink-soft">{t(`steps.${step}.lead`)}</p>
        {step === 'PROFILE' ? <ProfileStep account={account} /> : null}
        {step === 'ZONE' && professional ? <ZoneStep account={account} professional={professional} /> : null}
        {step === 'SERVICE' ? <ServiceStep onSaved={onSaved} /> : null}
        {step === 'WEEK' && professional ? <WeekStep zone={professional.zone} onSaved={onSaved} /> : null}
        {step === 'INVITATION' ? <InvitationStep /> : null}
      </main>
    </>
  )
}
