import { takeFrom } from '#auth/rate-limits.ts'
import { recordEvents } from '#events/record.ts'
import { readAccount } from '#features/accounts/index.ts'
import { readProfessional } from '#features/profiles/index.ts'
import type { JobPayloads } from '#jobs/catalogue.ts'
import { enqueue } from '#jobs/enqueue.ts'
import type { JobHandler, WorkerPorts } from '#jobs/handler.ts'
import { ok } from '#kernel/result.ts'
import { writeMail } from '#mail/define-mail.ts'
import { deliverOnce } from '#mail/deliver-once.ts'
import { languageOf } from '#mail/language.ts'
import { renderMail } from '#mail/render.ts'
import { wasAttempted } from '#mail/was-attempted.ts'
import type { Mail } from '#ports'
import { transact } from '#unit-of-work/transact.ts'
import { shownText } from '#vault/shown-text.ts'
import {
  changeInvitation,
  type Invitation,
  messageOf,
  readInvitationByToken,
} from '../data/invitation-store.ts'
import { readInvitee } from '../data/read-invitee.ts'
import { invitationStatus } from '../domain/invitation-status.ts'
import { invitationChanged } from '../events.ts'
import { invitationMail } from '../notices/invitation-mail.ts'
import { invitationLimits } from '../rate-limits.ts'
import { invitationUrl } from './invitation-link.ts'

/**
 * Mails an invitation, unless it was answered, withdrawn or reissued before the job ran. If its mailbox has had enough
 * invitations in this hour, the mail waits for the next one.
 */
export const sendInvitation: JobHandler<'connections.send-invitation'> = async (
  { invitationId, token, effectKey },
  ports,
) => {
  const invitation = await readInvitationByToken(ports.db, token)
  if (invitation === null || invitation.id !== invitationId) return
  const wait = await waitOf(ports, invitation, effectKey)
  if (wait !== null) return await postpone(ports, { invitationId, token, effectKey }, wait)
  const effect = { effectKey, accountId: null, template: invitationMail.template }
  const sent = await deliverOnce(ports, effect, async () => await compose(ports, invitation, token))
  if (sent !== 'nothing-to-say') await recordSent(ports, invitation)
}

/** How many seconds the mail of an invitation has to wait; null if it need not. */
async function waitOf(ports: WorkerPorts, { email }: Invitation, effectKey: string): Promise<number | null> {
  if (email === null || (await wasAttempted(ports.db, effectKey))) return null
  const taken = await takeFrom(ports, invitationLimits.receive(email))
  return taken.ok ? null : taken.error.retryAfterSeconds
}

async function postpone(
  { db, clock }: WorkerPorts,
  payload: JobPayloads['connections.send-invitation'],
  seconds: number,
): Promise<void> {
  const options = { jobKey: `invitation:${payload.invitationId}`, runAt: clock.now().add({ seconds }) }
  await transact(db, async (tx) => ok(await enqueue(tx, 'connections.send-invitation', payload, options)))
}

async function compose(ports: WorkerPorts, invitation: Invitation, token: string): Promise<Mail | null> {
  const { db, clock, settings } = ports
  const { professionalId, email, expiresAt } = invitation
  if (email === null || invitationStatus(invitation, clock.now()) !== 'pending') return null
  const invitee = await readInvitee(db, professionalId, email)
  const professional = await readProfessional(db, professionalId)
  const account = await readAccount(db, professionalId)
  if (invitee.blocksProfessional || professional === null || account === null) return null
  const language = languageOf(invitee.language ?? account.language)
  const content = writeMail(invitationMail, language, {
    professional: professional.displayName,
    profession: professional.profession,
    professionalId,
    message: await shownText(ports, messageOf(invitation)),
    expiresAt,
    zone: professional.zone,
    language,
    country: invitee.country,
    url: invitationUrl(ports, token),
  })
  return await renderMail(email, content, { language, publicUrl: settings.publicUrl })
}

async function recordSent({ db, clock }: WorkerPorts, invitation: Invitation): Promise<void> {
  await transact(db, async (tx) => {
    await changeInvitation(tx, invitation, { lastSentAt: clock.now() })
    await recordEvents(tx, clock, [invitationChanged(invitation.professionalId, invitation.id)])
    return ok(undefined)
  })
}
