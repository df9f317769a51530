import { ask } from './ask.ts'

/** A service the reader can see, with one of its lengths. */
export interface BookableService {
  readonly serviceId: string
  readonly durationMinutes: number
}

/** The account that is signed in. */
export interface Reader {
  readonly accountId: string
  /** The first service of their own practice, or else of a professional they are a client of. */
  readonly service: BookableService | null
}

interface Practice {
  readonly services: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly durations: readonly { readonly minutes: number }[] }
    }[]
  }
}
interface Own {
  readonly viewer: {
    readonly account: { readonly id: string }
    readonly professional: Practice | null
  } | null
}
interface Others {
  readonly professionals: { readonly edges: readonly { readonly node: Practice }[] }
}

const services = 'services(first: 1) { edges { node { id durations { minutes } } } }'
const own = `{ viewer { account { id } professional { ${services} } } }`
const others = `{ professionals(first: 1) { edges { node { ${services} } } } }`

export async function readReader(): Promise<Reader | null> {
  const { viewer } = await ask<Own>(own)
  if (viewer === null) return null
  const practice = viewer.professional ?? (await ask<Others>(others)).professionals.edges[0]?.node
  return { accountId: viewer.account.id, service: practice === undefined ? null : firstOf(practice) }
}

function firstOf({ services }: Practice): BookableService | null {
  const service = services.edges[0]?.node
  const length = service?.durations[0]
  return service && length ? { serviceId: service.id, durationMinutes: length.minutes } : null
}
