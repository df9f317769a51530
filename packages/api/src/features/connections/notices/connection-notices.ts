import { addressOn } from '@hora/schema/local-address'
import { type About, defineNotice, type MailValues, type SubjectType } from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { ConnectionId, ProfessionalId } from '#kernel/ids.ts'
import { inert } from '#mail/inert.ts'
import { type MailContent, mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import { readConnectionForMail, readCounterparts } from '../data/connection-for-mail.ts'
import { type ConnectionMailKind, connectionCopy } from './connection-copy.ts'

const connection: SubjectType<ConnectionId> = { type: 'connection', counterparts: readCounterparts }

/** The notice has no name, because an invitation may be declined without an account. */
const professional: SubjectType<ProfessionalId> = { type: 'professional' }

const common = {
  channels: ['bell', 'mail'],
} as const

/** The data of a mail; without a name for a person who may have no account. */
interface ConnectionFacts {
  readonly counterpart: string | null
  /** The reader's page of the other side. */
  readonly page: '/clients' | '/my-sessions'
}

async function load({ db }: WorkerPorts, { subject }: About<ConnectionId>, { accountId }: Recipient) {
  const found = await readConnectionForMail(db, accountId, subject.id)
  const page = accountId === subject.professionalId ? '/clients' : '/my-sessions'
  return found && { ...found, page: page as ConnectionFacts['page'] }
}

function wordsOf(kind: ConnectionMailKind) {
  return mapCopy(
    connectionCopy,
    ({ somebody, open, words }) =>
      ({ facts: { counterpart, page }, publicUrl }: MailValues<ConnectionFacts>): MailContent => {
        const { subject, heading, said } = words[kind]
        const text = said(counterpart === null ? somebody : inert(counterpart))
        const action = { label: open, url: addressOn(publicUrl, page) }
        return { subject, preview: text, heading, paragraphs: [text], action }
      },
  )
}

export const invitationAccepted = defineNotice({
  ...common,
  kind: 'invitation_accepted',
  description: 'Someone accepted an invitation.',
  undoes: ['connection_ended'],
  subject: connection,
  audience: ['professional'],
  mail: { load, stillTrue: ({ active }) => active, words: wordsOf('invitation_accepted') },
})

export const invitationDeclined = defineNotice({
  ...common,
  kind: 'invitation_declined',
  description: 'Someone declined an invitation.',
  subject: professional,
  audience: ['professional'],
  mail: {
    load: () => Promise.resolve({ counterpart: null, page: '/clients' } as const),
    stillTrue: () => true,
    words: wordsOf('invitation_declined'),
  },
})

export const connectionEnded = defineNotice({
  ...common,
  kind: 'connection_ended',
  description: 'The other side ended the connection.',
  undoes: ['invitation_accepted'],
  subject: connection,
  audience: ['client', 'professional'],
  mail: { load, stillTrue: ({ active }) => !active, words: wordsOf('connection_ended') },
})
