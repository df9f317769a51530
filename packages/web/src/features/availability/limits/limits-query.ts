import { graphql } from '#web/gql/gql.ts'

/** A version is always read with all that it counts, so that the form of the practice never shows an older value. */
export const limitsFormFragment = graphql(/* GraphQL */ `
  fragment LimitsForm_practice on Professional {
    id
    version
    sessionLimits {
      perDay
      perWeek
      clientPerDay
      clientPerWeek
      breakAfterMinutes
      breakMinutes
    }
    ...PracticeForm_professionalFragment
  }
`)

export const practiceLimitsQuery = graphql(/* GraphQL */ `
  query LimitsPanel_practiceLimitsQuery {
    viewer {
      professional {
        id
        ...LimitsForm_practice
      }
    }
  }
`)

/** The practice has an id, so the cache takes what another window saved. */
export const practiceChangedSubscription = graphql(/* GraphQL */ `
  subscription LimitsPanel_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
      professional {
        id
        ...LimitsForm_practice
      }
    }
  }
`)
