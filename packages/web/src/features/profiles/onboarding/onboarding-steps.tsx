import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '#web/features/profiles/onboarding/draft.ts'
import { ProfileStep } from '#web/features/profiles/onboarding/profile-step.tsx'
import {
  type Step,
  stepAfter,
  stepBefore,
  steps,
  stepToShow,
  type Viewer,
} from '#web/features/profiles/onboarding/steps.ts'
import type { StepsAbove } from '#web/features/profiles/onboarding/steps-above.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { Button } from '#web/ui/buttons/button.tsx'
import { ChevronLeft } from '#web/ui/icons.ts'
import { Stepper } from '#web/ui/layout/stepper.tsx'

type Props = {
  above: StepsAbove
  viewer: Viewer
  /** The step in the address. */
  asked: Step | undefined
  onChanged: () => Promise<void>
}

/** One step at a time, with the way back and a preview of what clients will see. The address keeps the step. */
export function OnboardingSteps({ above, viewer, asked, onChanged }: Props) {
  const t = useWords('profiles/onboarding')
  const navigate = useNavigate()
  const [draft, setDraft] = useState<Draft>({})
  const onDraft = useCallback((change: Draft) => setDraft((now) => ({ ...now, ...change })), [])
  const step = stepToShow(viewer, asked)
  const back = stepBefore(step)
  const main = useRef<HTMLElement>(null)
  const heading = useHeadingFocus(step, main)
  const go = (next: Step | undefined) => navigate({ to: '/onboarding', search: next ? { step: next } : {} })
  const saved = async () => {
    await onChanged()
    await go(stepAfter(step))
  }
  const { account, professional } = viewer
  return (
    <>
      <Stepper steps={steps.map((id) => ({ id, label: t(`steps.${id}.label`) }))} current={step} />
      <div className="grid flex-1 content-start gap-x-14 gap-y-10 pt-8 pb-20 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <main ref={main} className="w-full max-w-xl">
          {back ? (
            <Button variant="quiet" size="sm" onClick={() => void go(back)} className="mb-3 -ml-3">
              <ChevronLeft aria-hidden="true" />
              <span>{t('back')}</span>
            </Button>
          ) : null}
          <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
            {t(`steps.${step}.title`)}
          </h1>
          <p className="mt-2.5 mb-8 text-ink-soft">{t(`steps.${step}.lead`)}</p>
          <OpenStep {...{ step, above, viewer, onDraft, saved }} />
        </main>
        <above.Preview
          displayName={account.displayName}
          avatarUrl={account.avatarUrl}
          profession={draft.profession ?? professional?.profession ?? ''}
          terms={professional}
          saved={professional !== null}
          draft={draft}
        />
      </div>
    </>
  )
}

type OpenProps = {
  step: Step
  above: StepsAbove
  viewer: Viewer
  onDraft: (change: Draft) => void
  saved: () => Promise<void>
}

function OpenStep({
  step,
  above: { ServiceStep, WeekStep, InvitationStep },
  viewer,
  onDraft,
  saved,
}: OpenProps) {
  const { account, professional, suggestedHandle } = viewer
  const home = { zone: professional?.savedZone ?? account.savedZone, country: account.country }
  const above = { home, onDraft, onSaved: saved }
  if (step === 'SERVICE') return <ServiceStep {...above} />
  if (step === 'WEEK') return <WeekStep {...above} />
  if (step === 'INVITATION') return <InvitationStep />
  return <ProfileStep {...{ account, professional, suggestedHandle, onDraft, onSaved: saved }} />
}

/** After a step the focus moves to its heading, unless its form has already taken it. */
function useHeadingFocus(step: Step, main: RefObject<HTMLElement | null>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(step)
  useEffect(() => {
    const inside = main.current?.contains(document.activeElement) && document.activeElement !== document.body
    if (first.current !== step && !inside) heading.current?.focus()
    first.current = step
  }, [step, main])
  return heading
}
