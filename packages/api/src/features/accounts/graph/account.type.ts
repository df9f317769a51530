import { builder } from '#graph/builder.ts'
import { idReader } from '#graph/global-id.ts'
import type { AccountView } from '../data/account-view.ts'
import { accountById } from './loaders.ts'

export const AccountType = builder.objectRef<AccountView>('Account')

builder.node(AccountType, {
  description: 'An account as its owner sees it.',
  id: { parse: idReader('Account'), resolve: (account) => account.id, description: 'Id of the account.' },
  loadOne: async (id, context) => {
    const { viewer } = context
    const own = viewer.kind === 'signed-in' && viewer.accountId === id
    return own ? await accountById(context, id) : null
  },
  fields: (t) => ({
    email: t.expose('email', {
      type: 'EmailAddress',
      description: 'The address for mails and for signing in.',
    }),
    emailConfirmed: t.exposeBoolean('emailConfirmed', { description: 'Whether the address was confirmed.' }),
    hasPassword: t.exposeBoolean('hasPassword', {
      description: 'Whether a password is set. Without one, mailed links sign in.',
    }),
    displayName: t.exposeString('displayName', { description: 'The name that others see.' }),
    language: t.exposeString('language', { description: 'Language of screens and mails: en or fr.' }),
    zone: t.expose('zone', { type: 'TimeZone', description: 'The time zone for display.' }),
    country: t.exposeString('country', { nullable: true, description: 'ISO 3166-1 alpha-2, upper case.' }),
    operator: t.exposeBoolean('operator', { description: 'Whether the account runs this instance.' }),
    version: t.exposeInt('version', { description: 'Counts the changes; see expectedVersion.' }),
  }),
})
