import type { z } from 'zod'
import { newAccountSchema } from '#web/features/accounts/sign-up/new-account-schema.ts'
import { type Sent, useGraphForm } from '#web/forms/use-graph-form.ts'
import type { SignUpForm_PoliciesQueryQuery, SignUpInput } from '#web/gql/graphql.ts'
import { useLanguage } from '#web/i18n/use-language.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { browserZone } from '#web/time/zones.ts'

export type NewAccount = Omit<SignUpInput, 'invitationToken'>

const isZoneRefused = (outcome: Sent) => !outcome.ok && outcome.fields.some(({ path }) => path === 'zone')

type Policies = SignUpForm_PoliciesQueryQuery['policies']

/** The form of a new account. It adds what is already known: language, zone, and the texts that are shown. */
export function useNewAccount(
  policies: Policies,
  defaultValues: z.input<typeof newAccountSchema>,
  send: (account: NewAccount) => Promise<Sent>,
) {
  const t = useWords('accounts')
  const { language } = useLanguage()
  const age = policies[0]?.minimumAge
  return useGraphForm({
    schema: newAccountSchema,
    defaultValues,
    fieldOfCode: { PASSWORD_BREACHED: 'password', TOO_YOUNG: 'accepted' },
    codeCopy: age ? { TOO_YOUNG: t('signUp.tooYoung', { age }) } : {},
    fieldCopy: { accepted: t('signUp.acceptFirst'), password: t('password.tooShort') },
    send: async ({ accepted, password, ...person }) => {
      const acceptedPolicies = policies.map(({ document, version }) => ({ document, version }))
      const here = { language, confirmedAge: age ?? 0 }
      const account = { ...person, ...here, password: password || null, acceptedPolicies }
      const outcome = await send({ ...account, zone: browserZone() })
      // The browser may know a zone that the server does not. The person can choose another one later.
      return isZoneRefused(outcome) ? await send({ ...account, zone: 'UTC' }) : outcome
    },
  })
}
