import type { SignUpForm_PoliciesQueryQuery } from '#web/gql/graphql.ts'

/** A document to accept at sign-up, with its text in both languages. */
export function somePolicy(
  document: 'terms' | 'privacy',
  minimumAge = 16,
): SignUpForm_PoliciesQueryQuery['policies'][number] {
  const version = '2026-11-01'
  const url = `/policies/${document}/${version}`
  const texts = [
    { __typename: 'PolicyText' as const, language: 'en', url },
    { __typename: 'PolicyText' as const, language: 'fr', url: `${url}/fr` },
  ]
  return { __typename: 'Policy', document, version, texts, minimumAge }
}
