import { limits } from '@hora/schema/limits'

/** The search parameters: `?show=former&q=ana`. Without them: the current clients. */
export type ClientsSearch = { show?: 'former' | 'invitations'; q?: string }

export function readClientsSearch({ show, q }: Record<string, unknown>): ClientsSearch {
  return {
    ...(show === 'former' || show === 'invitations' ? { show } : {}),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, limits.search) } : {}),
  }
}

/** The query variables for that address. */
export function clientsVariables({ show, q }: ClientsSearch) {
  return { status: show === 'former' ? ('ENDED' as const) : ('ACTIVE' as const), ...(q ? { search: q } : {}) }
}
