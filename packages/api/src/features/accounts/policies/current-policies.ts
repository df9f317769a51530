import { createHash } from 'node:crypto'
import type { Language } from '@hora/schema/languages'
import type { Accepted } from '../data/acceptances.ts'
import { privacy20261121 } from './earlier/privacy-2026-11-21.ts'
import { privacy20261130 } from './earlier/privacy-2026-11-30.ts'
import { privacy20261201 } from './earlier/privacy-2026-12-01.ts'
import { terms20261121 } from './earlier/terms-2026-11-21.ts'
import { terms20261130 } from './earlier/terms-2026-11-30.ts'
import { terms20261201 } from './earlier/terms-2026-12-01.ts'
import { privacy } from './privacy.ts'
import { terms } from './terms.ts'

/** The text of a document in one language. Its version is the date it was written. */
export interface PolicyText extends Accepted {
  readonly language: Language
  /** Markdown. */
  readonly text: string
}

/** A document to accept, with its text in each language. */
export interface Policy extends Pick<PolicyText, 'document' | 'version'> {
  readonly texts: Readonly<Record<Language, PolicyText>>
}

/** The current documents to accept at sign-up. */
export const currentPolicies: readonly Policy[] = [terms, privacy].map(({ document, version, texts }) => ({
  document,
  version,
  texts: {
    en: withDigest({ document, version, language: 'en', text: texts.en }),
    fr: withDigest({ document, version, language: 'fr', text: texts.fr }),
  },
}))

/** Versions that existed in English only. */
const earlier = [
  terms20261201,
  privacy20261201,
  terms20261130,
  privacy20261130,
  terms20261121,
  privacy20261121,
]

/** Every text that was ever accepted stays readable. The current ones come first. */
export const publishedPolicies: readonly PolicyText[] = [
  ...currentPolicies.flatMap(({ texts }) => Object.values(texts)),
  ...earlier.map((policy) => withDigest({ ...policy, language: 'en' })),
]

/** Where a text is, relative to the origin. English ones have the short address, which is also that of old versions. */
export function policyPath({ document, version, language }: Omit<PolicyText, 'text' | 'sha256'>): string {
  const path = `/policies/${document}/${version}`
  return language === 'en' ? path : `${path}/${language}`
}

/** The receipt of the minimum age: the person confirmed that they have reached it. */
export function ageDeclaration(minimumAge: number): Accepted {
  const sentence = `I have reached the age of ${minimumAge}.`
  return { document: 'minimum-age', version: String(minimumAge), sha256: sha256(sentence) }
}

function withDigest(policy: Omit<PolicyText, 'sha256'>): PolicyText {
  return { ...policy, sha256: sha256(policy.text) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
