import type { ComponentType } from 'react'
import type { cancellationPolicyFragment } from '#web/features/profiles/cancellation/policy-fragment.ts'
import type { Draft, OnDraft } from '#web/features/profiles/onboarding/draft.ts'
import type { FragmentType } from '#web/gql/fragment-masking.ts'

/** Where the practice is. The zone is the saved one, which this browser may not know. */
type Home = { zone: string; country: string | null }

export type StepProps = { home: Home; onDraft: OnDraft; onSaved: () => Promise<void> }
export type PreviewProps = {
  displayName: string
  avatarUrl: string | null
  profession: string
  /** How long before a session clients may move and cancel it; null before there is a practice. */
  terms: {
    rescheduleNoticeMinutes: number
    cancellation: FragmentType<typeof cancellationPolicyFragment>
  } | null
  /** Whether earlier steps can have saved something. */
  saved: boolean
  draft: Draft
}

/** The steps of features above this one, and the preview, passed in by the route. */
export type StepsAbove = {
  ServiceStep: ComponentType<StepProps>
  WeekStep: ComponentType<StepProps>
  InvitationStep: ComponentType
  Preview: ComponentType<PreviewProps>
}
