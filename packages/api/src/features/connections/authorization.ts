import type { Expectations } from '#graph/authorization/expectation.ts'
import { ownerChanges, ownPractice, ownPracticeChanges, professionalOnly } from '#graph/authorization/rows.ts'

/** The holder of an invitation's token sees the professional who invites. */
const holder = 'sees'
const theirPractice = { ...ownerChanges, formerClient: 'not-allowed', others: 'not-allowed' } as const

export const authorization: Expectations = {
  objects: {
    Client: {
      ways: {
        'Client $client': professionalOnly,
        '{ clients(first: 5) { edges { node {*} } } }': ownPractice,
        'Client $formerClient': professionalOnly,
      },
      fields: {
        'id displayName avatarUrl zone status connectedSince endedAt blocked contact': 'sees',
      },
    },
    BlockedAccount: {
      ways: {
        '{ viewer { blockedAccounts {*} } }': {
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
        'mutation { resendInvitation(input: { invitationId: $invitation }) { ... on Error { code } ... on ResendInvitationSuccess { issuedInvitation {*} } } }':
          {
            professional: 'sees',
            strangerProfessional: 'not-found',
            anonymous: 'signed-out',
            others: 'not-allowed',
          },
      },
      fields: { 'invitation url qrSvg': 'sees' },
    },
  },
  extends: {
    Contact: {
      ways: {
        'Client $client contact': professionalOnly,
        'Professional $professional contact': {
          client: 'sees',
          professional: 'null',
          formerClient: 'null',
          anonymous: 'null',
          others: 'null',
        },
      },
    },
    Viewer: { fields: { blockedAccounts: { professional: 'sees', others: 'empty' } } },
    Professional: {
      ways: {
        '{ professionals(first: 5) { edges { node {*} } } }': {
          client: 'sees',
          anonymous: 'signed-out',
          strangerClient: 'own',
          others: 'empty',
        },
      },
      fields: { 'connectedSince contact': { client: 'sees', others: 'null' } },
    },
  },
  queries: {
    clients: { row: ownPractice },
    invitations: { row: ownPractice },
    professionals: {
      row: { client: 'sees', anonymous: 'signed-out', strangerClient: 'own', others: 'empty' },
    },
    invitation: { args: '(token: $invitationToken)', row: holder },
  },
  mutations: {
    createInvitation: {
      input: () => ({ idempotencyKey: 'create-invitation', maxUses: 2 }),
      row: ownPracticeChanges,
      gives: { issuedInvitation: 'sees' },
    },
    resendInvitation: {
      input: ({ invitation }) => ({ invitationId: invitation }),
      row: { ...theirPractice, strangerProfessional: 'not-found' },
      gives: { issuedInvitation: 'sees' },
    },
    revokeInvitation: {
      input: ({ invitation }) => ({ invitationId: invitation }),
      row: { ...theirPractice, strangerProfessional: 'not-found' },
      gives: { invitation: 'sees' },
    },
    acceptInvitation: {
      input: ({ invitationToken }) => ({ token: invitationToken }),
      row: {
        anonymous: 'signed-out',
        professional: 'refused:OWN_INVITATION',
        client: 'refused:ALREADY_CONNECTED',
        others: 'done',
      },
      gives: { professional: 'sees' },
    },
    declineInvitation: {
      input: ({ invitationToken }) => ({ token: invitationToken }),
      row: { professional: 'refused:OWN_INVITATION', others: 'done' },
      gives: { invitation: 'sees' },
    },
    endConnection: {
      input: ({ quietClient }) => ({ personId: quietClient }),
      row: ownerChanges,
      gives: { 'personId client': 'sees' },
    },
    blockAccount: {
      input: ({ client }) => ({ personId: client }),
      row: ownerChanges,
      gives: { 'personId client': 'sees' },
    },
    unblockAccount: {
      input: ({ blocked }) => ({ personId: blocked }),
      row: ownerChanges,
      gives: { personId: 'sees' },
    },
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
        'kind cursor': 'sees',
        'clientId client invitationId invitation': { professional: 'sees', others: 'null' },
        professionalId: { client: 'sees', formerClient: 'sees', others: 'null' },
        professional: { client: 'sees', others: 'null' },
      },
    },
  },
  shows: {
    'Client.status': ['connections.status'],
    'Invitation.channel': ['invitations.channel'],
    'Client.blocked Invitation.status Invitation.uses IssuedInvitation.url IssuedInvitation.qrSvg': [],
    'InvitationPreview.status InvitationPreview.alreadyConnected InvitationPreview.own': [],
  },
}
