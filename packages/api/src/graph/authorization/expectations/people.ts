import type { Expectations } from '../expectation.ts'
import { bothSides, clientOnly, ownPractice, ownViewer, professionalOnly } from '../rows.ts'
import { peopleMutations } from './people-mutations.ts'

const connected = { professional: 'sees', client: 'sees', others: 'null' } as const

export const people: Expectations = {
  objects: {
    Account: {
      ways: {
        'Account $account': professionalOnly,
        'Account $clientAccount': clientOnly,
        '{ viewer { account {*} } }': ownViewer,
      },
      fields: {
        'id email emailConfirmed displayName avatarUrl bio links': 'sees',
        'language zone country operator version': 'sees',
      },
    },
    Professional: {
      ways: {
        'Professional $professional': connected,
        '{ professional(handle: $handle) {*} }': { ...connected, anonymous: 'signed-out' },
        '{ professionals(first: 5) { edges { node {*} } } }': {
          client: 'sees',
          anonymous: 'signed-out',
          strangerClient: 'own',
          others: 'empty',
        },
        'Service $service professional': connected,
        'Booking $booking professional': bothSides,
        'Booking $formerBooking professional': { professional: 'sees', formerClient: 'sees', others: 'null' },
        'Booking $formerBooking service professional': {
          professional: 'sees',
          formerClient: 'sees',
          others: 'null',
        },
        '{ viewer { professional {*} } }': {
          professional: 'sees',
          strangerProfessional: 'own',
          others: 'null',
        },
      },
      fields: {
        'id handle profession displayName zone version isViewer': 'sees',
        'cancelNoticeMinutes rescheduleNoticeMinutes': 'sees',
        'bio avatarUrl': { formerClient: 'null', others: 'sees' },
        'links services': { formerClient: 'empty', others: 'sees' },
        connectedSince: { client: 'sees', others: 'null' },
      },
    },
    SocialLink: {
      ways: { 'Account $account links': professionalOnly, 'Professional $professional links': connected },
      fields: { 'label url': 'sees' },
    },
    Login: {
      ways: {
        'Login $login': professionalOnly,
        'Login $clientLogin': clientOnly,
        '{ viewer { account { id } login {*} } }': ownViewer,
        '{ viewer { account { id } logins {*} } }': ownViewer,
      },
      fields: { 'id device country createdAt lastSeenAt current': 'sees' },
    },
    Viewer: {
      ways: { '{ viewer {*} }': ownViewer },
      fields: {
        'account login logins notifications unreadNotifications': 'sees',
        blockedAccounts: { professional: 'sees', others: 'empty' },
        'professional onboarding': { professional: 'sees', others: 'null' },
      },
    },
    Onboarding: {
      ways: {
        '{ viewer { account { id } onboarding {*} } }': {
          professional: 'sees',
          strangerProfessional: 'own',
          others: 'null',
        },
      },
      fields: { 'nextStep completed': 'sees' },
    },
    Policy: {
      ways: { '{ policies {*} }': 'own' },
      fields: { 'document version url minimumAge': 'own' },
    },
    QueryProfessionalsConnection: {
      ways: {
        '{ professionals {*} }': { client: 'sees', anonymous: 'signed-out', others: 'own' },
      },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryProfessionalsConnectionEdge: {
      ways: {
        '{ professionals { edges {*} } }': {
          client: 'sees',
          anonymous: 'signed-out',
          strangerClient: 'own',
          others: 'empty',
        },
      },
      fields: { 'cursor node': 'sees' },
    },
    PageInfo: {
      ways: { '{ services { edges { node { id } } pageInfo {*} } }': ownPractice },
      fields: { 'hasNextPage hasPreviousPage startCursor endCursor': 'sees' },
    },
  },
  queries: {
    viewer: { row: ownViewer },
    node: { args: '(id: $professional)', row: connected },
    policies: { row: 'own' },
    professional: { args: '(handle: $handle)', row: { ...connected, anonymous: 'signed-out' } },
    professionals: {
      row: { client: 'sees', anonymous: 'signed-out', strangerClient: 'own', others: 'empty' },
    },
  },
  mutations: peopleMutations,
  subscriptions: {},
}
