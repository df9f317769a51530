import type { Expectations } from '#graph/authorization/expectation.ts'
import { bothSides, ownPractice, ownPracticeChanges, professionalOnly } from '#graph/authorization/rows.ts'

export const authorization: Expectations = {
  objects: {
    Service: {
      ways: {
        'Service $service': bothSides,
        'Service $groupService': bothSides,
        'Service $chosenService': bothSides,
        'Professional $professional services edges node': bothSides,
        '{ services { edges { node {*} } } }': ownPractice,
        '{ professional(handle: $handle) { services { edges { node {*} } } } }': {
          ...bothSides,
          anonymous: 'signed-out',
        },
      },
      fields: {
        'id name durations currency place colour active version professional': 'sees',
        'minimumNoticeMinutes horizonDays cancellation capacity attendeesSee': 'sees',
        'minimumPlaces decideHoursBefore': 'sees',
        answerHours: { formerClient: 'null', others: 'sees' },
        'bufferBeforeMinutes bufferAfterMinutes slotStepMinutes': { professional: 'sees', others: 'null' },
        'sessionLimits clientIds': { professional: 'sees', others: 'null' },
        description: { formerClient: 'null', others: 'sees' },
        scheduleId: { professional: 'sees', others: 'null' },
      },
    },
    ServiceDuration: {
      ways: {
        'Service $service durations': bothSides,
      },
      fields: { 'minutes price': 'sees' },
    },
    ServiceLimits: {
      ways: { 'Service $service sessionLimits': professionalOnly },
      fields: { 'perDay perWeek': 'sees' },
    },
    Money: {
      ways: { 'Service $service durations price': bothSides },
      fields: { 'amountMinor currency': 'sees' },
    },
    Place: {
      ways: {
        'Service $service place': bothSides,
      },
      fields: {
        kind: 'sees',
        hint: { formerClient: 'null', others: 'sees' },
        detail: { professional: 'sees', client: 'sees', others: 'null' },
      },
    },
  },
  extends: {
    Professional: {
      ways: { 'Service $service professional': bothSides },
      fields: { services: { formerClient: 'empty', others: 'sees' } },
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
    chooseClient: {
      input: ({ chosenService, quietClient }) => ({
        serviceId: chosenService,
        clientId: quietClient,
        chosen: true,
      }),
      row: { professional: 'done', client: 'not-allowed', anonymous: 'signed-out', others: 'not-found' },
      gives: { service: 'sees' },
    },
  },
  subscriptions: {
    offeredServicesChanged: {
      args: '(professionalId: $professional, after: @start)',
      row: { professional: 'sees', client: 'sees', others: 'not-found' },
      gives: { 'kind cursor serviceId service': 'sees' },
    },
    servicesChanged: { row: ownPractice, gives: { 'kind cursor serviceId service': 'sees' } },
  },
  shows: {
    'Place.kind': ['services.placeKind', 'sessions.placeKind'],
    'Service.colour': ['services.colour'],
    'Service.active': ['services.active'],
    'Service.attendeesSee': ['services.attendeesSee'],
    'Service.capacity': ['services.capacity'],
    'Service.minimumPlaces': ['services.minimumPlaces'],
    'Service.decideHoursBefore': ['services.decideHoursBefore'],
    'Service.answerHours': ['services.answerHours'],
    'ServiceDuration.minutes': ['services.durations'],
    'Service.version': [],
  },
}
