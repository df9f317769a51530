import { type Example, example, type Given, unknown } from './example.ts'

export function ofServices({ reader, service }: Given): readonly Example[] {
  return [
    example(services),
    example(createService, { input: newService }),
    example(chooseClient, {
      input: {
        serviceId: 'the id that CreateService answered',
        clientId: reader?.clientId ?? unknown,
        chosen: true,
      },
    }),
    example(updateService, {
      input: {
        serviceId: service.serviceId,
        expectedVersion: reader?.serviceVersion ?? 1,
        description: 'Come as you are.',
      },
    }),
    example(servicesChanged),
    example(offeredServicesChanged, { professionalId: reader?.professionalId ?? unknown }),
  ]
}

const newService = {
  idempotencyKey: 'createService-example',
  name: 'Trial session',
  durations: [{ minutes: 30, priceMinor: 0 }],
  currency: 'EUR',
  colour: 'MOSS',
  place: { kind: 'ONLINE' },
  clientIds: [],
}

const services = `# As Ada: her services.
query Services {
  services {
    edges { node { id name durations { minutes price { amountMinor currency } } } }
  }
}
`
const createService = `# As Ada: a service for chosen clients, and nobody yet. Run it twice, and there is still one.
mutation CreateService($input: CreateServiceInput!) {
  createService(input: $input) {
    __typename
    ... on CreateServiceSuccess { service { id name } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const updateService = `# As Ada: what is left out stays unchanged.
mutation UpdateService($input: UpdateServiceInput!) {
  updateService(input: $input) {
    __typename
    ... on UpdateServiceSuccess { service { id description version } }
    ... on InvalidInput { fields { path message } }
    ... on Error { code message }
  }
}
`
const chooseClient = `# As Ada: the client sees the service at once. Others receive nothing about it.
mutation ChooseClient($input: ChooseClientInput!) {
  chooseClient(input: $input) {
    __typename
    ... on ChooseClientSuccess { service { id clientIds version } }
    ... on Error { code message }
  }
}
`
const servicesChanged = `# As Ada: keep this running, and run UpdateService in another browser.
subscription ServicesChanged {
  servicesChanged { kind cursor service { id name } }
}
`
const offeredServicesChanged = `# As Noor: the services that she can book, live.
subscription OfferedServicesChanged($professionalId: ID!) {
  offeredServicesChanged(professionalId: $professionalId) { kind cursor service { id name } }
}
`
