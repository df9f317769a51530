import { createHash } from 'node:crypto'
import { privacy20261121 } from './earlier/privacy-2026-11-21.ts'
import { privacy20261130 } from './earlier/privacy-2026-11-30.ts'
import { terms20261121 } from './earlier/terms-2026-11-21.ts'
import { terms20261130 } from './earlier/terms-2026-11-30.ts'
import { privacy } from './privacy.ts'
import { terms } from './terms.ts'

/** A document people accept; a receipt names its version and the digest of its exact text. */
export interface PolicyText {
  readonly document: string
  /** The date it was written. */
  readonly version: string
  /** Markdown. */
  readonly text: string
  readonly sha256: string
}

const withDigest = (policy: Omit<PolicyText, 'sha256'>): PolicyText => ({
  ...policy,
  sha256: sha256(policy.text),
})

/** The current documents to accept at sign-up. */
export const currentPolicies: readonly PolicyText[] = [terms, privacy].map(withDigest)

/** Every version that was ever accepted stays readable. */
export const publishedPolicies: readonly PolicyText[] = [
  ...currentPolicies,
  ...[terms20261130, privacy20261130, terms20261121, privacy20261121].map(withDigest),
]

/** The receipt of the minimum age: the person confirmed that they have reached it. */
export function ageDeclaration(minimumAge: number): Omit<PolicyText, 'text'> {
  const sentence = `I have reached the age of ${minimumAge}.`
  return { document: 'minimum-age', version: String(minimumAge), sha256: sha256(sentence) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
