import { MoneyType } from '#features/services/index.ts'
import { builder } from '#graph/builder.ts'
import { ErrorInterface, errorType } from '#graph/errors.ts'
import { smallValue } from '#graph/list-size.ts'
import type { Currency } from '#kernel/currency.ts'
import type { DomainError } from '#kernel/domain-error.ts'
import type { CancellationQuote } from '../../domain/quote-cancellation.ts'

/** A quote with the currency of its booking. */
export type QuoteView = CancellationQuote & { readonly currency: Currency }

export const CancellationQuoteType = builder.objectRef<QuoteView>('CancellationQuote').implement({
  ...smallValue,
  description:
    'What cancelling costs up to a moment. Hora does not charge it: the two sides settle it directly.',
  fields: (t) => ({
    owed: t.field({
      type: MoneyType,
      description: 'What the viewer owes. Send its amount as `expectedOwedMinor`.',
      resolve: ({ owedMinor, currency }) => ({ amountMinor: owedMinor, currency }),
    }),
    givenBack: t.field({
      type: MoneyType,
      description: 'The rest of the price.',
      resolve: ({ givenBackMinor, currency }) => ({ amountMinor: givenBackMinor, currency }),
    }),
    owedPercent: t.exposeInt('owedPercent', { description: 'The share of the price that is owed.' }),
    validUntil: t.field({
      type: 'Instant',
      description: 'The last moment at which it is true, or the start of the session, at which it is over.',
      resolve: ({ until }) => until,
    }),
  }),
})

type QuoteChanged = DomainError<'QUOTE_CHANGED', { readonly quote: QuoteView }>

export const QuoteChangedType = errorType<QuoteChanged>('QUOTE_CHANGED', 'QuoteChanged').implement({
  interfaces: [ErrorInterface],
  description: 'What cancelling costs is another sum than was expected. Nothing was cancelled.',
  fields: (t) => ({
    quote: t.field({
      type: CancellationQuoteType,
      description: 'What it costs now.',
      resolve: ({ quote }) => quote,
    }),
  }),
})
