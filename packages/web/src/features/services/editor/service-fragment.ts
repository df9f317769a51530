import type { CancellationPolicy } from '@hora/schema/cancellation-policy'
import { draftOf } from '#web/features/profiles/cancellation/cancellation-draft.ts'
import { cancellationPolicyFragment, policyOf } from '#web/features/profiles/cancellation/policy-fragment.ts'
import { approvalDraft } from '#web/features/services/approval-schema.ts'
import { forOnePerson, groupDraft } from '#web/features/services/group-schema.ts'
import { serviceLimitsDraftOf } from '#web/features/services/limit-schema.ts'
import type { ServiceValues } from '#web/features/services/service-schema.ts'
import { readFragment } from '#web/gql/fragment-masking.ts'
import { graphql } from '#web/gql/gql.ts'
import type { ServiceForm_ServiceFragment } from '#web/gql/graphql.ts'
import { minorDigits } from '#web/i18n/money.ts'

export const serviceFormFragment = graphql(/* GraphQL */ `
  fragment ServiceForm_service on Service {
    id
    version
    active
    name
    description
    colour
    currency
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
      detail
    }
    bufferBeforeMinutes
    bufferAfterMinutes
    slotStepMinutes
    minimumNoticeMinutes
    horizonDays
    cancellation {
      ...CancellationPolicy_policy
    }
    scheduleId
    capacity
    attendeesSee
    minimumPlaces
    decideHoursBefore
    answerHours
    sessionLimits {
      perDay
      perWeek
    }
    clientIds
    professional {
      id
      cancellation {
        ...CancellationPolicy_policy
      }
    }
  }
`)

type OwnTerms = ServiceForm_ServiceFragment['cancellation']

/** Terms of its own; where there are none, those of the practice to start from. */
function termsOf(own: OwnTerms, practice: CancellationPolicy) {
  const policy = own === null ? practice : policyOf(readFragment(cancellationPolicyFragment, own))
  return { ownCancellation: own !== null, cancellation: draftOf(policy) }
}

export type EditedService = ServiceForm_ServiceFragment

/** The initial values for an existing service. */
export function valuesOf(service: EditedService): ServiceValues {
  const digits = minorDigits(service.currency)
  const amount = (minor: number) => (minor / 10 ** digits).toFixed(minor % 10 ** digits === 0 ? 0 : digits)
  return {
    name: service.name,
    description: service.description ?? '',
    colour: service.colour,
    currency: service.currency,
    durations: service.durations.map(({ minutes, price }) => ({
      minutes: String(minutes),
      price: amount(price.amountMinor),
    })),
    kind: service.place.kind,
    hint: service.place.hint ?? '',
    detail: service.place.detail ?? '',
    bufferBeforeMinutes: String(service.bufferBeforeMinutes ?? 0),
    bufferAfterMinutes: String(service.bufferAfterMinutes ?? 0),
    slotStepMinutes: String(service.slotStepMinutes ?? 15),
    minimumNoticeMinutes: String(service.minimumNoticeMinutes),
    horizonDays: String(service.horizonDays),
    scheduleId: service.scheduleId ?? '',
    ...groupDraft(service),
    ...approvalDraft(service.answerHours),
    sessionLimits: serviceLimitsDraftOf(service.sessionLimits),
    active: service.active,
    forChosen: service.clientIds !== null,
    clientIds: [...(service.clientIds ?? [])],
    ...termsOf(
      service.cancellation,
      policyOf(readFragment(cancellationPolicyFragment, service.professional.cancellation)),
    ),
  }
}

/** What is known before a new service is edited. */
export interface NewServiceStart {
  readonly currency: string
  readonly colour: ServiceValues['colour']
  /** At least the shortest free notice, so that every booking can be cancelled for free when it is made. */
  readonly noticeMinutes: number
  /** What cancelling costs in the practice. */
  readonly cancellation: CancellationPolicy
}

/** The initial values for a new one: an hour, starts every 30 minutes, two months ahead. */
export function newValues({ currency, colour, noticeMinutes, cancellation }: NewServiceStart): ServiceValues {
  return {
    name: '',
    description: '',
    colour,
    currency,
    durations: [{ minutes: '60', price: '' }],
    kind: 'ONLINE',
    hint: '',
    detail: '',
    bufferBeforeMinutes: '0',
    bufferAfterMinutes: '0',
    slotStepMinutes: '30',
    minimumNoticeMinutes: String(noticeMinutes),
    horizonDays: '60',
    scheduleId: '',
    ...groupDraft(forOnePerson),
    ...approvalDraft(null),
    sessionLimits: serviceLimitsDraftOf(null),
    active: true,
    forChosen: false,
    clientIds: [],
    ...termsOf(null, cancellation),
  }
}
