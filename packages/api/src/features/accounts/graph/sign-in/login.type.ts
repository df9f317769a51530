import { limits } from '@hora/schema/limits'
import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import { listSize, shortRow } from '#graph/list-size.ts'
import { refuseQuery } from '#graph/refuse-query.ts'
import { ViewerType } from '#graph/viewer.ts'
import { domainError } from '#kernel/domain-error.ts'
import type { LoginId } from '#kernel/ids.ts'
import { type LoginView, readLogins } from '../../data/logins.ts'

/** A login, and the login of the request. */
type ShownLogin = LoginView & { readonly currentId: LoginId }

const LoginType = builder.objectRef<ShownLogin>('Login')

builder.node(LoginType, {
  ...shortRow,
  description: 'A browser the account is signed in with.',
  id: {
    parse: idReader('Login'),
    resolve: (login) => login.id,
    description: 'Id of the login; it is not secret.',
  },
  loadOne: async (id, { viewer, ports }) => {
    if (viewer.kind === 'anonymous') return null
    const mine = await readLogins(ports.db, viewer.accountId, ports.clock.now())
    const login = mine.find((each) => each.id === id)
    return login === undefined ? null : { ...login, currentId: viewer.loginId }
  },
  fields: (t) => ({
    device: t.exposeString('device', { description: 'Browser and system, e.g. Firefox on Linux.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Country where it was started, looked up offline: ISO 3166-1 alpha-2; null when unknown.',
    }),
    createdAt: t.expose('createdAt', { type: 'Instant', description: 'When it was started.' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'Instant', description: 'Its last use, to the hour.' }),
    current: t.boolean({
      description: 'Whether this request is made with it.',
      resolve: ({ id, currentId }) => id === currentId,
    }),
  }),
})

builder.objectFields(ViewerType, (t) => ({
  login: t.field({
    type: LoginType,
    description: 'The login this request is made with.',
    resolve: async ({ accountId, loginId }, _args, { ports }) => {
      const mine = await readLogins(ports.db, accountId, ports.clock.now())
      const login = mine.find(({ id }) => id === loginId)
      // A login that has just ended is trusted for up to a second (decision 0052).
      if (login === undefined) throw refuseQuery(domainError('SIGNED_OUT'))
      return { ...login, currentId: loginId }
    },
  }),
  logins: t.field({
    type: [LoginType],
    ...listSize(limits.loginsPerAccount),
    description: 'All logins of this account, newest first.',
    resolve: async ({ accountId, loginId }, _args, { ports }) => {
      const mine = await readLogins(ports.db, accountId, ports.clock.now())
      const shown = mine.slice(0, limits.loginsPerAccount)
      return shown.map((login) => ({ ...login, currentId: loginId }))
    },
  }),
}))
