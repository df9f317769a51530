import { Link } from '@tanstack/react-router'
import { GroupTermsOnDemand } from '#web/features/bookings/group/group-terms-on-demand.tsx'
import { PolicySentenceOnDemand } from '#web/features/profiles/cancellation/policy-sentence-on-demand.tsx'
import { type FragmentType, readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import { useWords } from '#web/i18n/use-words.ts'
import { useFormats } from '#web/time/use-formats.ts'
import { buttonStyle } from '#web/ui/buttons/button-style.ts'

export const serviceOfferFragment = graphql(/* GraphQL */ `
  fragment ServiceOffer_service on Service {
    id
    name
    description
    colour
    capacity
    answerHours
    ...GroupTerms_service
    durations {
      minutes
      price {
        amountMinor
        currency
      }
    }
    place {
      kind
      hint
    }
    cancellation {
      ...CancellationPolicy_policy
    }
  }
`)

type Props = { handle: string; service: FragmentType<typeof serviceOfferFragment> }

/** One service: its name, length, price, place and own terms, and the link to book it. */
export function ServiceOffer({ handle, service }: Props) {
  const t = useWords('bookings', 'ui')
  const formats = useFormats()
  const shown = readFragment(serviceOfferFragment, service)
  const { id, name, description, colour, durations, place, cancellation, capacity, answerHours } = shown
  const [first] = durations
  return (
    <li className="relative flex flex-col gap-4 py-6 sm:flex-row sm:items-start sm:gap-8">
      <span
        data-ink={colour}
        aria-hidden="true"
        className="absolute top-6 bottom-6 -left-4 w-0.5 rounded-full bg-(--mark)"
      />
      <div className="min-w-0 flex-1">
        <h3 className="text-xl wrap-anywhere">{name}</h3>
        {description ? (
          <p className="mt-1.5 max-w-prose text-sm whitespace-pre-line text-ink-soft wrap-anywhere">
            {description}
          </p>
        ) : null}
        <ul className="figures mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {durations.map(({ minutes, price }) => (
            <li key={minutes}>
              <span className="font-medium">{formats.duration(minutes)}</span>{' '}
              <span className="text-ink-soft">
                {price.amountMinor === 0 ? t('free') : formats.money(price)}
              </span>
            </li>
          ))}
          <li className="text-ink-soft wrap-anywhere">
            {place.hint ? `${t(`place.${place.kind}`)}, ${place.hint}` : t(`place.${place.kind}`)}
          </li>
        </ul>
        {capacity > 1 ? (
          <p className="mt-3 max-w-prose text-sm text-ink-soft">
            <GroupTermsOnDemand service={shown} />
          </p>
        ) : null}
        {answerHours === null ? null : <p className="mt-3 text-sm text-ink-soft">{t('asks')}</p>}
        {cancellation ? (
          <p className="mt-3 max-w-prose text-sm text-ink-faint">
            <PolicySentenceOnDemand policy={cancellation} />
          </p>
        ) : null}
      </div>
      <Link
        to="/p/$handle/book/$serviceId"
        params={{ handle, serviceId: id }}
        search={first ? { length: first.minutes } : {}}
        aria-label={t('chooseFor', { service: name })}
        className={buttonStyle('secondary')}
      >
        {t('choose')}
      </Link>
    </li>
  )
}
