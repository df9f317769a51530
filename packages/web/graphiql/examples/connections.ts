import { type Example, example, type Given } from './example.ts'

export function ofConnections({ keyOf }: Given): readonly Example[] {
  return [
    example(clients),
    example(professionals),
    example(createInvitation, { input: { idempotencyKey: keyOf('createInvitation'), expiresInDays: 14 } }),
    example(invitations),
    example(invitation, { token: 'the last part of the link that CreateInvitation answered' }),
    example(connectionsChanged),
  ]
}

const clients = `# As Ada: her clients, by name.
query Clients {
  clients(first: 20) {
    edges { node { id displayName status lastSessionAt nextSessionAt } }
  }
}
`
const professionals = `# As Noor: whose client she is.
query Professionals {
  professionals {
    edges { node { id handle displayName profession } }
  }
}
`
const createInvitation = `# As Ada: a link for one new client.
mutation CreateInvitation($input: CreateInvitationInput!) {
  createInvitation(input: $input) {
    __typename
    ... on CreateInvitationSuccess { issuedInvitation { url } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const invitations = `# As Ada: the invitations that she sent, newest first.
query Invitations {
  invitations(first: 20) {
    edges { node { id status channel email uses maxUses expiresAt } }
  }
}
`
const invitation = `# As anybody: what a person with the link sees. Put in the last part of the link.
query Invitation($token: String!) {
  invitation(token: $token) { status expiresAt message professional { displayName } }
}
`
const connectionsChanged = `# As Ada: keep this running, and run CreateInvitation in another browser.
subscription ConnectionsChanged {
  connectionsChanged {
    kind
    cursor
    client { displayName status }
    invitation { status }
  }
}
`
