import { ask } from './ask.ts'

/** A service the reader can see, with one of its lengths. */
interface BookableService {
  readonly serviceId: string
  readonly durationMinutes: number
}

/** The account that is signed in, and what the examples need of its practice or of its professional's. */
export interface Reader {
  readonly accountId: string
  readonly email: string
  readonly displayName: string
  /** The version of their profile. */
  readonly version: number
  /** Their own practice, or else that of a professional they are a client of. */
  readonly professionalId: string | null
  readonly handle: string | null
  /** The first service there. */
  readonly service: BookableService | null
  readonly serviceVersion: number | null
  /** An open time of the service within two weeks. */
  readonly openStart: string | null
  /** One of their own clients. */
  readonly clientId: string | null
  /** A booking to come that they can change, with its version. */
  readonly booking: { readonly bookingId: string; readonly expectedVersion: number } | null
}

interface Edges<N> {
  readonly edges: readonly { readonly node: N }[]
}
interface Booking {
  readonly id: string
  readonly version: number
  readonly viewerCanCancel: boolean
  readonly viewerCanReschedule: boolean
}
interface Practice {
  readonly id: string
  readonly handle: string
  readonly services: Edges<{
    readonly id: string
    readonly version: number
    readonly durations: readonly { readonly minutes: number }[]
  }>
}
interface Viewer {
  readonly account: {
    readonly id: string
    readonly email: string
    readonly displayName: string
    readonly version: number
  }
  readonly professional: Practice | null
}

const practice = 'id handle services(first: 1) { edges { node { id version durations { minutes } } } }'
const booking = 'id version viewerCanCancel viewerCanReschedule'
const whoReads = `{ viewer { account { id email displayName version } professional { ${practice} } } }`
const asProfessional = `query ($from: Instant!, $to: Instant!) {
  clients(first: 1, status: ACTIVE) { edges { node { id } } }
  calendar(from: $from, to: $to) { edges { node { bookings { ${booking} } } } }
}`
const asClient = `{
  professionals(first: 1) { edges { node { ${practice} } } }
  myBookings(when: UPCOMING) { edges { node { ${booking} } } }
}`
const open = `query ($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
    ... on OpenSlots { slots { start } }
  }
}`

export async function readReader(now: Date): Promise<Reader | null> {
  const { viewer } = await ask<{ viewer: Viewer | null }>(whoReads)
  if (viewer === null) return null
  const to = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1_000)
  const range = { from: now.toISOString(), to: to.toISOString() }
  const { practice, clientId, bookings } =
    viewer.professional === null ? await readClient() : await readProfessional(viewer.professional, range)
  const { id: accountId, ...account } = viewer.account
  const service = practice?.services.edges[0]?.node
  const bookable = service ? firstLengthOf(service) : null
  return {
    ...account,
    accountId,
    professionalId: practice?.id ?? null,
    handle: practice?.handle ?? null,
    service: bookable,
    serviceVersion: service?.version ?? null,
    openStart: bookable && (await startOf(bookable, range)),
    clientId,
    booking: changeable(bookings),
  }
}

type Range = { readonly from: string; readonly to: string }
type Known = {
  readonly practice: Practice | undefined
  readonly clientId: string | null
  readonly bookings: readonly Booking[]
}

async function readProfessional(own: Practice, range: Range): Promise<Known> {
  const { clients, calendar } = await ask<{
    clients: Edges<{ readonly id: string }>
    calendar: Edges<{ readonly bookings: readonly Booking[] }>
  }>(asProfessional, range)
  return {
    practice: own,
    clientId: clients.edges[0]?.node.id ?? null,
    bookings: calendar.edges.flatMap(({ node }) => node.bookings),
  }
}

async function readClient(): Promise<Known> {
  const { professionals, myBookings } = await ask<{
    professionals: Edges<Practice>
    myBookings: Edges<Booking>
  }>(asClient)
  return {
    practice: professionals.edges[0]?.node,
    clientId: null,
    bookings: myBookings.edges.map(({ node }) => node),
  }
}

function changeable(bookings: readonly Booking[]): Reader['booking'] {
  const found = bookings.findLast((each) => each.viewerCanCancel && each.viewerCanReschedule)
  return found ? { bookingId: found.id, expectedVersion: found.version } : null
}

async function startOf(service: BookableService, range: Range): Promise<string | null> {
  const { openSlots } = await ask<{ openSlots: { slots?: { start: string }[] } }>(open, {
    ...service,
    ...range,
  })
  return openSlots.slots?.at(-1)?.start ?? null
}

function firstLengthOf(service: Practice['services']['edges'][number]['node']): BookableService | null {
  const length = service.durations[0]
  return length ? { serviceId: service.id, durationMinutes: length.minutes } : null
}
