import { useQuery } from '@apollo/client/react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { errorCode } from '#web/apollo/error-code.ts'
import { referenceOfError } from '#web/apollo/support-reference.ts'
import { useSignOut } from '#web/features/accounts/sign-in/use-sign-out.ts'
import { onboardingQuery } from '#web/features/profiles/onboarding/onboarding-query.ts'
import { OnboardingSteps } from '#web/features/profiles/onboarding/onboarding-steps.tsx'
import type { StepsAbove } from '#web/features/profiles/onboarding/steps-above.ts'
import { useErrorCopy } from '#web/i18n/use-error-copy.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ErrorState } from '#web/ui/feedback/error-state.tsx'
import { LoadingPage } from '#web/ui/feedback/loading-page.tsx'
import { PageTitle } from '#web/ui/layout/page-title.tsx'
import { Wordmark } from '#web/ui/marks/wordmark.tsx'

const route = getRouteApi('/onboarding')

/** The onboarding of a new professional. Each step is saved when it is left, and a later visit continues there. */
export function OnboardingPage({ above }: { above: StepsAbove }) {
  const t = useWords('profiles/onboarding')
  const copy = useErrorCopy()
  const { signOut } = useSignOut()
  const { step } = route.useSearch()
  const { data, error, refetch } = useQuery(onboardingQuery)
  const viewer = data?.viewer
  const again = () =>
    refetch().then(
      () => undefined,
      () => undefined,
    )
  return (
    <div className="mx-auto flex min-h-dvh max-w-5xl flex-col px-5 sm:px-8">
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
        <OnboardingSteps above={above} viewer={viewer} asked={step} onChanged={again} />
      ) : (
        <main>
          {error ? (
            <ErrorState
              message={copy(errorCode(error))}
              reference={referenceOfError(error)}
              onRetry={() => void again()}
            />
          ) : (
            <LoadingPage />
          )}
        </main>
      )}
    </div>
  )
}
