import type { InvitationStatus } from '#web/gql/graphql.ts'

type Shown = { status?: InvitationStatus; alreadyConnected?: boolean; own?: boolean; email?: string | null }

/** An invitation as the holder of its link sees it. */
export function someInvitation(shown: Shown = {}) {
  return {
    __typename: 'InvitationPreview',
    status: 'PENDING',
    alreadyConnected: false,
    own: false,
    email: null,
    expiresAt: '2026-12-05T12:00:00Z',
    message: 'Shall we sing?',
    professional: {
      __typename: 'InvitingProfessional',
      displayName: 'Ada Moreau',
      avatarUrl: null,
      profession: 'Voice coach',
      bio: null,
    },
    ...shown,
  } as never
}
