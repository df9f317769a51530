import { logins } from '@hora/db/tables'
import { inTransaction } from '@hora/db/transaction'
import { eq } from 'drizzle-orm'
import { startLogin } from '#auth/logins.ts'
import { anonymous, type SignedInViewer, type Viewer } from '#auth/viewer.ts'
import { aMailedToken, setPasswords } from '#features/accounts/testing/logins.ts'
import { aPerson } from '#features/accounts/testing/people.ts'
import { goodPassword } from '#features/accounts/testing/sign-up.ts'
import { confirmEmailChange } from '#features/accounts/use-cases/email/confirm-email-change.ts'
import { requestEmailChange } from '#features/accounts/use-cases/email/request-email-change.ts'
import { changePassword } from '#features/accounts/use-cases/password/change-password.ts'
import { resetPassword } from '#features/accounts/use-cases/password/reset-password.ts'
import { endLogin } from '#features/accounts/use-cases/sign-in/end-login.ts'
import { signOut } from '#features/accounts/use-cases/sign-in/sign-out.ts'
import { signOutEverywhere } from '#features/accounts/use-cases/sign-in/sign-out-everywhere.ts'
import { anInvitation } from '#features/connections/testing/invitations.ts'
import { acceptInvitation } from '#features/connections/use-cases/accept-invitation.ts'
import { createInvitation } from '#features/connections/use-cases/create-invitation.ts'
import { resendInvitation } from '#features/connections/use-cases/resend-invitation.ts'
import { aProfessional } from '#features/profiles/testing/professionals.ts'
import { becomeProfessional } from '#features/profiles/use-cases/become-professional.ts'
import { updateContact } from '#features/profiles/use-cases/update-contact.ts'
import { oncePer } from '#kernel/once-per.ts'
import { zoneNamed } from './names.ts'
import type { World } from './world.ts'

/** A person on two devices. The second login is stolen: the thief holds its token, and knows the password. */
export interface Case {
  readonly world: World
  readonly owner: SignedInViewer
  readonly thief: SignedInViewer
  readonly email: string
  readonly ip: string
}

/** A use case, called only when it runs. What it needs exists before. */
export type Call = () => Promise<{
  readonly ok: boolean
  readonly value?: unknown
  readonly error?: { readonly code: string }
}>
export type Prepare = (made: Case) => Promise<Call> | Call

export const newPassword = 'Il est bientôt midi à Nantes.'
let cases = 0

export async function aCase(world: World, kind: 'person' | 'professional'): Promise<Case> {
  const n = cases++
  const email = `owner-${n}@example.org`
  const make = kind === 'person' ? aPerson : aProfessional
  const owner: SignedInViewer = await make(world, { email })
  await setPasswords(world)
  const origin = { ip: '192.0.2.1', userAgent: 'test' }
  const { loginId } = await inTransaction(world.ports.db, (tx) =>
    startLogin(tx, world.ports, owner.accountId, origin),
  )
  return { world, owner, thief: { ...owner, loginId }, email, ip: `10.${n}.0.1` }
}

/** The link that changes the address. Owner and thief have the same one, because a second would replace it. */
const changeToken = oncePer((made: Case) =>
  aMailedToken(made.world, made.owner, 'change-email', `new-${made.email}`),
)

export const from = (viewer: Viewer, { ip }: Case) => ({ viewer, origin: { ip, userAgent: 'test' } })
export const handleOf = ({ email }: Case) => email.split('@')[0] ?? ''
export const become = { handle: '', profession: 'Coach', zone: zoneNamed('Europe/Paris') }

/** Everything that gives a login, a token, a credential or a right, by the stolen login. */
export const changes: Record<string, { readonly by: 'person' | 'professional'; readonly prepare: Prepare }> =
  {
    becomeProfessional: {
      by: 'person',
      prepare: (made) => () =>
        becomeProfessional(made.world.ports, from(made.thief, made), { ...become, handle: handleOf(made) }),
    },
    changePassword: {
      by: 'person',
      prepare: (made) => () =>
        changePassword(made.world.ports, from(made.thief, made), {
          currentPassword: goodPassword,
          newPassword: 'Le voleur est déjà passé ici.',
        }),
    },
    requestEmailChange: {
      by: 'person',
      prepare: (made) => () =>
        requestEmailChange(made.world.ports, made.thief, {
          email: `thief-${made.email}`,
          password: goodPassword,
        }),
    },
    confirmEmailChange: {
      by: 'person',
      prepare: async (made) => {
        const token = await changeToken(made)
        return () => confirmEmailChange(made.world.ports, from(made.thief, made), { token })
      },
    },
    endLogin: {
      by: 'person',
      prepare: (made) => () => endLogin(made.world.ports, made.thief, { loginId: made.owner.loginId }),
    },
    signOutEverywhere: {
      by: 'person',
      prepare: (made) => () => signOutEverywhere(made.world.ports, made.thief),
    },
    updateContact: {
      by: 'person',
      prepare: (made) => () =>
        updateContact(made.world.ports, made.thief, { shared: true, phone: '+33612345678' }),
    },
    createInvitation: {
      by: 'professional',
      prepare: (made) => () =>
        createInvitation(made.world.ports, made.thief, {
          idempotencyKey: made.ip,
          email: null,
          message: null,
          maxUses: 1,
          expiresInDays: 14,
        }),
    },
    resendInvitation: {
      by: 'professional',
      prepare: async (made) => {
        const { invitation } = await anInvitation(made.world, made.owner)
        return () => resendInvitation(made.world.ports, made.thief, { invitationId: invitation.id })
      },
    },
    acceptInvitation: {
      by: 'person',
      prepare: async (made) => {
        const { token } = await anInvitation(made.world, await aProfessional(made.world))
        return () => acceptInvitation(made.world.ports, made.thief, { token, ip: made.ip })
      },
    },
  }

export interface Ending {
  readonly prepare: Prepare
  /** The logins that the account has afterwards. */
  readonly left: number
  /** Whether it ends every login, also one that started while it waited. */
  readonly endsAll: boolean
}

/** Everything that ends the stolen login. */
export const endings: Record<string, Ending> = {
  changePassword: {
    prepare: (made) => () =>
      changePassword(made.world.ports, from(made.owner, made), {
        currentPassword: goodPassword,
        newPassword,
      }),
    left: 1,
    endsAll: true,
  },
  resetPassword: {
    prepare: async (made) => {
      const token = await aMailedToken(made.world, made.owner, 'reset-password', made.email)
      return () => resetPassword(made.world.ports, from(anonymous, made), { token, newPassword })
    },
    left: 1,
    endsAll: true,
  },
  confirmEmailChange: {
    prepare: async (made) => {
      const token = await changeToken(made)
      return () => confirmEmailChange(made.world.ports, from(made.owner, made), { token })
    },
    left: 1,
    endsAll: true,
  },
  signOutEverywhere: {
    prepare: (made) => () => signOutEverywhere(made.world.ports, made.owner),
    left: 0,
    endsAll: true,
  },
  endLogin: {
    prepare: (made) => () => endLogin(made.world.ports, made.owner, { loginId: made.thief.loginId }),
    left: 1,
    endsAll: false,
  },
  signOut: { prepare: (made) => () => signOut(made.world.ports, made.thief), left: 1, endsAll: false },
  'deleting the row': {
    prepare: (made) => async () => {
      await made.world.ports.db.delete(logins).where(eq(logins.id, made.thief.loginId))
      return { ok: true }
    },
    left: 1,
    endsAll: false,
  },
}
