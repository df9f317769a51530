import type { Expectations } from '../expectation.ts'
import { ownerChanges, ownPractice, ownPracticeChanges, professionalOnly } from '../rows.ts'

/** Who holds the token of an invitation sees who invites. */
const holder = 'sees'
const theirPractice = { ...ownerChanges, formerClient: 'not-allowed', others: 'not-allowed' } as const

export const connections: Expectations = {
  objects: {
    Client: {
      ways: {
        'Client $client': professionalOnly,
        '{ clients(first: 5) { edges { node {*} } } }': ownPractice,
        'Client $formerClient': professionalOnly,
      },
      fields: {
        'id displayName avatarUrl zone status since endedAt blocked bookings': 'sees',
      },
    },
    BlockedAccount: {
      ways: {
        '{ viewer { blocked {*} } }': {
          professional: 'sees',
          strangerProfessional: 'own',
          anonymous: 'null',
          others: 'empty',
        },
      },
      fields: { 'id displayName since': 'sees' },
    },
    Invitation: {
      ways: {
        'Invitation $invitation': professionalOnly,
        '{ invitations { edges { node {*} } } }': ownPractice,
      },
      fields: {
        'id status channel email message createdAt expiresAt lastSentAt uses maxUses': 'sees',
        'acceptedAt declinedAt revokedAt acceptedBy': 'sees',
      },
    },
    InvitationPreview: {
      ways: { '{ invitation(token: $invitationToken) {*} }': holder },
      fields: { 'professional status expiresAt email message alreadyConnected own': 'sees' },
    },
    InvitingProfessional: {
      ways: { '{ invitation(token: $invitationToken) { professional {*} } }': holder },
      fields: { 'displayName profession bio avatarUrl': 'sees' },
    },
    IssuedInvitation: {
      ways: {
        'mutation { resendInvitation(input: { id: $invitation }) { ... on Error { code } ... on ResendInvitationSuccess { issued {*} } } }':
          {
            professional: 'sees',
            strangerProfessional: 'not-found',
            anonymous: 'signed-out',
            others: 'not-allowed',
          },
      },
      fields: { 'invitation url qrSvg': 'sees' },
    },
    QueryClientsConnection: {
      ways: { '{ clients {*} }': ownPractice },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryClientsConnectionEdge: {
      ways: { '{ clients { edges {*} } }': ownPractice },
      fields: { 'cursor node': 'sees' },
    },
    QueryInvitationsConnection: {
      ways: { '{ invitations {*} }': ownPractice },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryInvitationsConnectionEdge: {
      ways: { '{ invitations { edges {*} } }': ownPractice },
      fields: { 'cursor node': 'sees' },
    },
  },
  queries: {
    clients: { row: ownPractice },
    invitations: { row: ownPractice },
    invitation: { args: '(token: $invitationToken)', row: holder },
  },
  mutations: {
    createInvitation: {
      input: () => ({ idempotencyKey: 'create-invitation', maxUses: 2 }),
      row: ownPracticeChanges,
      gives: { issued: 'sees' },
    },
    resendInvitation: {
      input: ({ invitation }) => ({ id: invitation }),
      row: { ...theirPractice, strangerProfessional: 'not-found' },
      gives: { issued: 'sees' },
    },
    revokeInvitation: {
      input: ({ invitation }) => ({ id: invitation }),
      row: { ...theirPractice, strangerProfessional: 'not-found' },
      gives: { invitation: 'sees' },
    },
    acceptInvitation: {
      input: ({ invitationToken }) => ({ token: invitationToken }),
      row: {
        anonymous: 'signed-out',
        professional: 'not-allowed',
        client: 'refused:ALREADY_CONNECTED',
        others: 'done',
      },
      gives: { professional: 'sees' },
    },
    declineInvitation: {
      input: ({ invitationToken }) => ({ token: invitationToken }),
      row: { professional: 'not-allowed', others: 'done' },
      gives: { ok: 'sees' },
    },
    endConnection: {
      input: ({ quietClient }) => ({ with: quietClient }),
      row: ownerChanges,
      gives: { 'with client': 'sees' },
    },
    blockAccount: {
      input: ({ client }) => ({ with: client }),
      row: ownerChanges,
      gives: { 'with client': 'sees' },
    },
    unblockAccount: { input: ({ blocked }) => ({ id: blocked }), row: ownerChanges, gives: { id: 'sees' } },
  },
  subscriptions: {
    connectionsChanged: {
      row: {
        professional: 'sees',
        client: 'sees',
        formerClient: 'sees',
        anonymous: 'signed-out',
        others: 'own',
      },
      gives: {
        'kind cursor changedId': 'sees',
        'client invitation': { professional: 'sees', others: 'null' },
        professional: { client: 'sees', others: 'null' },
      },
    },
  },
}
