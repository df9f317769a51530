/** An invitation as the holder of its token sees it. */
export const preview = `query Preview($token: String!) { invitation(token: $token) {
  status email message alreadyConnected own expiresAt professional { displayName profession bio avatarUrl }
} }`

/** Accepts an invitation. */
export const accept = `mutation Accept($token: String!) { acceptInvitation(input: { token: $token }) {
  __typename ... on AcceptInvitationSuccess { professional { displayName connectedSince isViewer } } ... on Error { code }
} }`
