import { ask } from './ask.ts'

/** A service the reader can see, with one of its lengths. */
export interface BookableService {
  readonly serviceId: string
  readonly durationMinutes: number
}

/** The account that is signed in. */
export interface Reader {
  readonly accountId: string
  readonly email: string
  readonly displayName: string
  /** The version of their profile. */
  readonly version: number
  /** Their own practice, or else that of a professional they are a client of. */
  readonly professionalId: string | null
  /** An open time of the service within two weeks. */
  readonly openStart: string | null
  /** The first service of their own practice, or else of a professional they are a client of. */
  readonly service: BookableService | null
}

interface Practice {
  readonly id: string
  readonly services: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly durations: readonly { readonly minutes: number }[] }
    }[]
  }
}
interface Own {
  readonly viewer: {
    readonly account: {
      readonly id: string
      readonly email: string
      readonly displayName: string
      readonly version: number
    }
    readonly professional: Practice | null
  } | null
}
interface Others {
  readonly professionals: { readonly edges: readonly { readonly node: Practice }[] }
}

const services = 'services(first: 1) { edges { node { id durations { minutes } } } }'
const own = `{ viewer { account { id email displayName version } professional { id ${services} } } }`
const others = `{ professionals(first: 1) { edges { node { id ${services} } } } }`
const open = `query ($serviceId: ID!, $durationMinutes: Int!, $from: Instant!, $to: Instant!) {
  openSlots(serviceId: $serviceId, durationMinutes: $durationMinutes, from: $from, to: $to) {
    ... on OpenSlots { slots { start } }
  }
}`

export async function readReader(now: Date): Promise<Reader | null> {
  const { viewer } = await ask<Own>(own)
  if (viewer === null) return null
  const practice = viewer.professional ?? (await ask<Others>(others)).professionals.edges[0]?.node
  const service = practice === undefined ? null : firstOf(practice)
  const { id: accountId, ...account } = viewer.account
  const professionalId = practice?.id ?? null
  return {
    ...account,
    accountId,
    professionalId,
    service,
    openStart: service && (await startOf(service, now)),
  }
}

async function startOf(service: BookableService, now: Date): Promise<string | null> {
  const to = new Date(now.getTime() + 14 * 24 * 60 * 60 * 1_000)
  const range = { from: now.toISOString(), to: to.toISOString() }
  const { openSlots } = await ask<{ openSlots: { slots?: { start: string }[] } }>(open, {
    ...service,
    ...range,
  })
  return openSlots.slots?.at(-1)?.start ?? null
}

function firstOf({ services }: Practice): BookableService | null {
  const service = services.edges[0]?.node
  const length = service?.durations[0]
  return service && length ? { serviceId: service.id, durationMinutes: length.minutes } : null
}
