import type { Expectations } from '../expectation.ts'
import { bothSides, ownPractice, ownPracticeChanges } from '../rows.ts'

const afterwards = { professional: 'sees', formerClient: 'sees', others: 'null' } as const

export const services: Expectations = {
  objects: {
    Service: {
      ways: {
        'Service $service': bothSides,
        '{ services { edges { node {*} } } }': ownPractice,
        '{ professional(handle: $handle) { services { edges { node {*} } } } }': {
          ...bothSides,
          anonymous: 'signed-out',
        },
        'Booking $booking service': bothSides,
        'Session $session service': { professional: 'sees', others: 'null' },
        'Booking $formerBooking service': afterwards,
      },
      fields: {
        'id name durations currency place colour active version professional': 'sees',
        'bufferBeforeMinutes bufferAfterMinutes slotStepMinutes minimumNoticeMinutes horizonDays': 'sees',
        description: { formerClient: 'null', others: 'sees' },
        scheduleId: { professional: 'sees', others: 'null' },
      },
    },
    ServiceDuration: {
      ways: {
        'Service $service durations': bothSides,
        'Booking $formerBooking service durations': afterwards,
      },
      fields: { 'minutes price': 'sees' },
    },
    Money: {
      ways: { 'Service $service durations price': bothSides, 'Booking $booking price': bothSides },
      fields: { 'amountMinor currency': 'sees' },
    },
    Place: {
      ways: {
        'Service $service place': bothSides,
        'Booking $booking place': bothSides,
        'Booking $formerBooking service place': afterwards,
      },
      fields: { kind: 'sees', detail: { formerClient: 'null', others: 'sees' } },
    },
    QueryServicesConnection: {
      ways: { '{ services {*} }': ownPractice },
      fields: { 'edges pageInfo': 'sees' },
    },
    QueryServicesConnectionEdge: {
      ways: { '{ services { edges {*} } }': ownPractice },
      fields: { 'cursor node': 'sees' },
    },
    ProfessionalServicesConnection: {
      ways: { 'Professional $professional services': bothSides },
      fields: { 'edges pageInfo': 'sees' },
    },
    ProfessionalServicesConnectionEdge: {
      ways: {
        'Professional $professional services edges': bothSides,
        'Booking $formerBooking professional services edges': {
          professional: 'sees',
          formerClient: 'empty',
          others: 'null',
        },
      },
      fields: { 'cursor node': 'sees' },
    },
  },
  queries: { services: { row: ownPractice } },
  mutations: {
    createService: {
      input: ({ schedule }) => ({
        idempotencyKey: 'create-service',
        name: 'Another',
        durations: [{ minutes: 60, priceMinor: 100 }],
        currency: 'EUR',
        place: { kind: 'ONLINE' },
        colour: 'SKY',
        scheduleId: schedule,
      }),
      row: { ...ownPracticeChanges, strangerProfessional: 'not-found' },
      gives: { service: 'sees' },
    },
    updateService: {
      input: ({ service }) => ({ serviceId: service, expectedVersion: 1, name: 'Changed' }),
      row: { professional: 'done', client: 'not-allowed', anonymous: 'signed-out', others: 'not-found' },
      gives: { service: 'sees' },
    },
  },
  subscriptions: {
    offeredServicesChanged: {
      args: '(professionalId: $professional, after: "0.0")',
      row: { professional: 'sees', client: 'sees', others: 'not-found' },
      gives: { 'kind cursor serviceId service': 'sees' },
    },
    servicesChanged: { row: ownPractice, gives: { 'kind cursor serviceId service': 'sees' } },
  },
}
