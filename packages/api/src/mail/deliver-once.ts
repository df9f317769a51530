import { hash } from 'node:crypto'
import type { WorkerPorts } from '#jobs/handler.ts'
import { CannotSucceed } from '#jobs/task-errors.ts'
import { type Mail, MailNotSent } from '#ports'
import { type Claim, claimEffect, type Effect, settleFailed, settleSent, startHandover } from './claims.ts'

export type { Effect } from './claims.ts'

/** After so many handovers without an answer, the mail server probably accepts each copy. */
const maxUnanswered = 3

/**
 * Sends a mail once for its effect key, even when several workers run the same job or the database goes away meanwhile.
 * `compose` reads the current facts. It returns null when there is nothing left to send, for example because the account
 * is deleted (a new account with the same address gets its own mails). A failed mail throws, so that the job runs again.
 * So does another worker's claim. The README says when a second copy is possible.
 */
export async function deliverOnce(
  ports: WorkerPorts,
  effect: Effect,
  compose: () => Promise<Mail | null>,
): Promise<'sent' | 'already-sent' | 'nothing-to-say'> {
  const claim = await claimEffect(ports, effect)
  if (claim === 'gone') return 'nothing-to-say'
  if (claim === 'sent') return 'already-sent'
  if (claim === 'claimed') throw new Error('Another worker is sending this mail: try again later')
  const mail = await composeOrRelease(ports, claim, compose)
  if (mail === null) {
    await settleSent(ports, claim)
    return 'nothing-to-say'
  }
  await handOver(ports, claim, { ...mail, messageId: messageIdOf(effect.effectKey) })
  await settleSent(ports, claim)
  return 'sent'
}

async function composeOrRelease(ports: WorkerPorts, claim: Claim, compose: () => Promise<Mail | null>) {
  if (claim.unanswered >= maxUnanswered) {
    await settleFailed(ports, claim, 0)
    throw new CannotSucceed('The mail server took this mail several times and never answered')
  }
  try {
    return await compose()
  } catch (error) {
    await settleFailed(ports, claim, claim.unanswered)
    throw error
  }
}

/** A mail that was handed over is sent, whatever happens to the database afterwards. */
async function handOver(ports: WorkerPorts, claim: Claim, mail: Mail): Promise<void> {
  if (!(await startHandover(ports, claim))) throw new Error('Another worker took over this mail')
  try {
    await ports.mailer.send(mail)
  } catch (error) {
    const isUnanswered = error instanceof MailNotSent && error.unanswered
    await settleFailed(ports, claim, isUnanswered ? claim.unanswered + 1 : 0)
    throw error
  }
}

/** The same for every copy of a mail. It shows nothing of the effect's key, which may contain the hash of a token. */
function messageIdOf(effectKey: string): string {
  return hash('sha256', `message-id:${effectKey}`, 'base64url').slice(0, 32)
}
