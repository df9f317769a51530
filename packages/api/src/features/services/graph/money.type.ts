import { builder } from '#graph/builder.ts'
import { smallValue } from '#graph/list-size.ts'

export interface MoneyView {
  readonly amountMinor: number
  readonly currency: string
}

export const MoneyType = builder.objectRef<MoneyView>('Money').implement({
  ...smallValue,
  description: 'An amount of money.',
  fields: (t) => ({
    amountMinor: t.exposeInt('amountMinor', {
      description: 'In the smallest unit of the currency: 12.50 EUR is 1250, 1250 JPY is 1250.',
    }),
    currency: t.exposeString('currency', { description: 'ISO 4217, e.g. EUR.' }),
  }),
})
