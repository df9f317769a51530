import { limits } from '@hora/schema/limits'

/** What the address says: `?show=former&q=ana`. Absent: the clients of today. */
export type ClientsSearch = { show?: 'former' | 'invitations'; q?: string }

export function readClientsSearch({ show, q }: Record<string, unknown>): ClientsSearch {
  return {
    ...(show === 'former' || show === 'invitations' ? { show } : {}),
    ...(typeof q === 'string' && q !== '' ? { q: q.slice(0, limits.search) } : {}),
  }
}

/** What to ask the graph for at that address. */
export function clientsVariables({ show, q }: ClientsSearch) {
  return { status: show === 'former' ? ('ENDED' as const) : ('ACTIVE' as const), ...(q ? { search: q } : {}) }
}
