/** What is being typed during onboarding, for the preview of what clients will see. */
export type Draft = {
  profession?: string
  service?: {
    name: string
    minutes: number
    price: string
    currency: string
    kind: 'ONLINE' | 'ADDRESS' | 'LINK' | 'PHONE'
    hint: string
  }
  week?: { days: readonly number[]; from: string; to: string }
}

export type OnDraft = (change: Draft) => void
