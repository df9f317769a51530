type Offer = {
  handle: string
  services: {
    edges: readonly { node: { id: string; active: boolean; durations: readonly { minutes: number }[] } }[]
  }
}

/** Where a new client starts: with the times of the only service of one length, else with what there is to book. */
export function firstPage({ handle, services }: Offer) {
  const [only, ...more] = services.edges.filter(({ node }) => node.active)
  const [length, ...lengths] = only?.node.durations ?? []
  if (!only || !length || more.length > 0 || lengths.length > 0)
    return { to: '/p/$handle', params: { handle } } as const
  const params = { handle, serviceId: only.node.id }
  return { to: '/p/$handle/book/$serviceId', params, search: { length: length.minutes } } as const
}
