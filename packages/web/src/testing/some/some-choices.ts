const page = { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null }
const money = (amountMinor: number) => ({ __typename: 'Money' as const, amountMinor, currency: 'EUR' })

/** Clients by name, and two services to book them for: coaching for one person and a singing circle for eight. */
export const someChoices = (...clients: string[]) => ({
  clients: {
    __typename: 'QueryClientsConnection' as const,
    edges: clients.map((displayName) => ({
      __typename: 'QueryClientsConnectionEdge' as const,
      node: { __typename: 'Client' as const, id: displayName, displayName },
    })),
    pageInfo: page,
  },
  services: {
    __typename: 'QueryServicesConnection' as const,
    edges: [service('v1', 'Coaching', 1, [45, 90]), service('v2', 'Singing circle', 8, [60])],
  },
})

function service(id: string, name: string, capacity: number, lengths: readonly number[]) {
  return {
    __typename: 'QueryServicesConnectionEdge' as const,
    node: {
      __typename: 'Service' as const,
      id,
      name,
      active: true,
      capacity,
      durations: lengths.map((minutes) => ({
        __typename: 'ServiceDuration' as const,
        minutes,
        price: money(minutes * 100),
      })),
    },
  }
}
