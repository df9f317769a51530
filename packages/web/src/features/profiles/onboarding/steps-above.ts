import type { ComponentType } from 'react'
import type { Draft, OnDraft } from '#web/features/profiles/onboarding/draft.ts'

/** Where the practice is. */
type Home = { zone: string; country: string | null }

export type StepProps = { home: Home; onDraft: OnDraft; onSaved: () => Promise<void> }
export type PreviewProps = {
  displayName: string
  avatarUrl: string | null
  profession: string
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
