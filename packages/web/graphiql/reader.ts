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
  readonly practiceVersion: number | null
  /** The first service there. */
  readonly service: BookableService | null
  readonly serviceVersion: number | null
  /** An open time of the service within two weeks. */
  readonly openStart: string | null
  /** Another one, for a group. */
  readonly groupStart: string | null
  /** One of their own clients. */
  readonly clientId: string | null
  /** A booking to come that they can change, and an open time that it can move to. */
  readonly booking: {
    readonly bookingId: string
    readonly version: number
    readonly moveTo: string
    /** What cancelling it costs the reader, in minor units. */
    readonly owedMinor: number
  } | null
}

interface Edges<N> {
  readonly edges: readonly { readonly node: N }[]
}
interface Booking {
  readonly id: string
  readonly version: number
  readonly start: string
  readonly end: string
  readonly service: { readonly id: string }
  readonly viewerCanCancel: boolean
  readonly viewerCanReschedule: boolean
  readonly cancellationQuote: { readonly owed: { readonly amountMinor: number } } | null
}
interface Practice {
  readonly id: string
  readonly handle: string
  readonly version: number
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

const practice =
  'id handle version services(first: 1) { edges { node { id version durations { minutes } } } }'
const booking =
  'id version start end service { id } viewerCanCancel viewerCanReschedule cancellationQuote { owed { amountMinor } }'
const whoReads = `{ viewer { account { id email displayName version } professional { ${practice} } } }`
const asProfessional = `query ($from: Instant!, $to: Instant!) {
  clients(first: 1, status: ACTIVE) { edges { node { id } } }
  calendar(from: $from, to: $to) { edges { node { bookings { ${booking} } } } }
}`
const asClient = `{
  professionals(first: 1) { edges { node { ${practice} } } }
  myBookings(when: UPCOMING) { edges { node { ${booking} } } }
}`
const open = `query ($serviceId: ID!, $durationMinutes: Int!, $bookingId: ID, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, bookingId: $bookingId, from: $from, to: $to) {
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
  const starts = bookable ? await startsOf({ ...bookable, ...range }) : []
  return {
    ...account,
    accountId,
    professionalId: practice?.id ?? null,
    handle: practice?.handle ?? null,
    practiceVersion: practice?.version ?? null,
    service: bookable,
    serviceVersion: service?.version ?? null,
    openStart: starts.at(-1) ?? null,
    // Not the middle, to which another example moves a booking.
    groupStart: starts[starts.length >> 2] ?? null,
    clientId,
    booking: await changeable(bookings, range),
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

async function changeable(bookings: readonly Booking[], range: Range): Promise<Reader['booking']> {
  const found = bookings.findLast((each) => each.viewerCanCancel && each.viewerCanReschedule)
  if (found === undefined) return null
  const { id: bookingId, version, start, end, service, cancellationQuote } = found
  const durationMinutes = (Date.parse(end) - Date.parse(start)) / 60_000
  const starts = await startsOf({ serviceId: service.id, durationMinutes, bookingId, ...range })
  // Neither the first, which may soon be too late, nor the last, which other examples book.
  const moveTo = starts[starts.length >> 1] ?? start
  return { bookingId, version, moveTo, owedMinor: cancellationQuote?.owed.amountMinor ?? 0 }
}

async function startsOf(
  variables: BookableService & Range & { readonly bookingId?: string },
): Promise<readonly string[]> {
  const { openSlots } = await ask<{ openSlots: { slots?: { start: string }[] } }>(open, {
    ...variables,
  })
  return openSlots.slots?.map(({ start }) => start) ?? []
}

function firstLengthOf(service: Practice['services']['edges'][number]['node']): BookableService | null {
  const length = service.durations[0]
  return length ? { serviceId: service.id, durationMinutes: length.minutes } : null
}
