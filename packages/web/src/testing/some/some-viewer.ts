import type { Shell_ViewerQueryQuery } from '#web/gql/graphql.ts'

/** A signed-in person for tests: Ana, a professional unless `professional` is null. */
export function someViewer(
  changes: Partial<NonNullable<Shell_ViewerQueryQuery['viewer']>> = {},
): Shell_ViewerQueryQuery {
  return {
    viewer: {
      __typename: 'Viewer',
      unreadNotifications: 2,
      account: {
        __typename: 'Account',
        id: 'QWNjb3VudDox',
        displayName: 'Ana Costa',
        avatarUrl: null,
        email: 'ana@example.org',
        emailConfirmed: true,
        language: 'en',
        zone: 'Europe/Paris',
        country: null,
      },
      professional: {
        __typename: 'Professional',
        id: 'UHJvOjE',
        handle: 'ana',
        zone: 'Europe/Paris',
        savedZone: 'Europe/Paris',
      },
      onboarding: { __typename: 'Onboarding', nextStep: 'DONE', showsFirstSteps: false },
      ...changes,
    },
  }
}
