import { AccountType } from '#features/accounts/index.ts'
import { builder } from '#graph/builder.ts'
import { loaderFor, privateText } from '#graph/loader.ts'
import type { AccountId } from '#kernel/ids.ts'
import { type ContactView, phoneOf, readContacts } from '../data/contact-details.ts'

const contactById = loaderFor(
  async ({ ports }, ids: readonly AccountId[]) => await readContacts(ports.db, ids),
)

/** The contact that a person shows to the people they are connected with; null unless they agreed. */
export async function sharedContact(...args: Parameters<typeof contactById>): Promise<ContactView | null> {
  const contact = await contactById(...args)
  return contact?.shared ? contact : null
}

export const ContactType = builder.objectRef<ContactView>('Contact').implement({
  description: 'How a person can be reached.',
  fields: (t) => ({
    email: t.expose('email', { type: 'EmailAddress', description: 'The email address.' }),
    phone: t.string({
      nullable: true,
      description: 'The phone number, with + and the country code.',
      resolve: async (contact, _args, context) => await privateText(context, phoneOf(contact)),
    }),
    phoneVerified: t.exposeBoolean('phoneVerified', {
      description: 'Whether the person has proved that the number is theirs.',
    }),
    shared: t.exposeBoolean('shared', {
      description: 'Whether the people they are connected with see it.',
    }),
  }),
})

builder.objectField(AccountType, 'contact', (t) =>
  t.field({
    type: ContactType,
    nullable: true,
    description: 'How the viewer can be reached, also if they do not share it.',
    resolve: async ({ id }, _args, context) => await contactById(context, id),
  }),
)
