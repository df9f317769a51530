import { encodeGlobalId } from '#graph/global-id.ts'
import type { LoginId } from '#kernel/ids.ts'
import type { PracticeCast } from '#testing/authorization/practice-cast.ts'
import { aLogin, aMailedToken } from './logins.ts'
import { aPerson } from './people.ts'

/** The accounts of both, a second login of each, and every kind of mailed link. */
export async function things({ world, name, professional, client }: PracticeCast) {
  const { newId } = world.ports
  const clientEmail = `noor@${name}.example`
  const newcomer = await aPerson(world, {
    displayName: `New at ${name}.example`,
    email: `new@${name}.example`,
    emailConfirmed: false,
  })
  const newEmail = `new-${client.accountId}@example.org`
  return {
    account: encodeGlobalId('Account', professional.accountId),
    clientAccount: encodeGlobalId('Account', client.accountId),
    email: `ada@${name}.example`,
    clientEmail,
    login: await aLogin(world, professional, newId<LoginId>()),
    clientLogin: await aLogin(world, client, newId<LoginId>()),
    confirmToken: await aMailedToken(world, newcomer, 'confirm-email', null),
    resetToken: await aMailedToken(world, client, 'reset-password', clientEmail),
    signInToken: await aMailedToken(world, client, 'sign-in', clientEmail),
    changeToken: await aMailedToken(world, client, 'change-email', newEmail),
  }
}
