import { ask } from './ask.ts'

/** A service the reader may look at, in one of its lengths. */
export interface BookableService {
  readonly serviceId: string
  readonly durationMinutes: number
}

interface Practice {
  readonly services: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly durations: readonly { readonly minutes: number }[] }
    }[]
  }
}
interface Own {
  readonly viewer: { readonly professional: Practice | null } | null
}
interface Others {
  readonly professionals: { readonly edges: readonly { readonly node: Practice }[] }
}

const services = 'services(first: 1) { edges { node { id durations { minutes } } } }'
const own = `{ viewer { professional { ${services} } } }`
const others = `{ professionals(first: 1) { edges { node { ${services} } } } }`

/** The first service of the reader's own practice, else of a professional they are a client of; null for nobody. */
export async function bookableService(): Promise<BookableService | null> {
  const { viewer } = await ask<Own>(own)
  if (viewer === null) return null
  const practice = viewer.professional ?? (await ask<Others>(others)).professionals.edges[0]?.node
  const service = practice?.services.edges[0]?.node
  const length = service?.durations[0]
  return service && length ? { serviceId: service.id, durationMinutes: length.minutes } : null
}
