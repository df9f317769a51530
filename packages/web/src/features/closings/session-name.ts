interface Named {
  readonly capacity: number
  readonly stands: boolean
  readonly service: { readonly name: string }
  readonly bookings: readonly { readonly status: string; readonly client: { readonly displayName: string } }[]
}

/** What a session is called in a list: by its client, or as a group by its service. */
export function sessionName({ capacity, stands, service, bookings }: Named): string {
  const seat = bookings.find(({ status }) => status !== 'CANCELLED' && status !== 'EXPIRED')
  const isGroup = capacity > 1 || stands
  return isGroup ? service.name : (seat?.client.displayName ?? service.name)
}
