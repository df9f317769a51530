import {
  type About,
  defineNotice,
  type MailValues,
  type Subject,
  type SubjectType,
} from '#features/notifications/index.ts'
import type { WorkerPorts } from '#jobs/handler.ts'
import type { AccountId, ConnectionId, Id, ProfessionalId } from '#kernel/ids.ts'
import { inert } from '#mail/inert.ts'
import { type MailContent, mapCopy } from '#mail/mail-content.ts'
import type { Recipient } from '#mail/recipient.ts'
import {
  type ConnectionForMail,
  readConnectionForMail,
  readCounterparts,
} from '../data/connection-for-mail.ts'
import { type ConnectionMailKind, connectionCopy } from './connection-copy.ts'

const connection: SubjectType<ConnectionId> = { type: 'connection', counterparts: readCounterparts }

/** The notice has no name, because an invitation may be declined without an account. */
const professional: SubjectType<ProfessionalId> = { type: 'professional' }

const common = {
  channels: ['bell', 'mail'],
  link: ({ professionalId }: Subject<Id>, reader: AccountId) =>
    reader === professionalId ? '/clients' : '/my-sessions',
} as const

async function load({ db }: WorkerPorts, { subject }: About<ConnectionId>, { accountId }: Recipient) {
  return await readConnectionForMail(db, accountId, subject.id)
}

function wordsOf(kind: ConnectionMailKind) {
  return mapCopy(
    connectionCopy,
    ({ somebody, open, words }) =>
      ({ facts, link }: MailValues<Pick<ConnectionForMail, 'counterpart'> | 'unknown'>): MailContent => {
        const { subject, heading, said } = words[kind]
        const text = said(facts === 'unknown' ? somebody : inert(facts.counterpart))
        return { subject, preview: text, heading, paragraphs: [text], action: { label: open, url: link } }
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
    load: () => Promise.resolve('unknown' as const),
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
