import { graphql } from '#web/gql/gql.ts'

/** What the practice chose, and the countries to choose from. */
export const practiceHolidaysQuery = graphql(/* GraphQL */ `
  query HolidaysPanel_practiceHolidaysQuery {
    practiceHolidays {
      country
      region
      keptOpen
      version
    }
    holidayCountries
  }
`)

/** The regions of a country, and the public holidays of one of its places. */
export const holidaysOfQuery = graphql(/* GraphQL */ `
  query HolidaysPanel_holidaysOfQuery($country: String!, $region: String, $from: PlainDate!, $to: PlainDate!) {
    holidayRegions(country: $country) {
      key
      name
    }
    holidaysOf(country: $country, region: $region, from: $from, to: $to) {
      key
      date
      substitute
      names {
        language
        text
      }
    }
  }
`)

export const holidaysChangedSubscription = graphql(/* GraphQL */ `
  subscription HolidaysPanel_calendarChanged($after: EventCursor) {
    calendarChanged(after: $after) {
      kind
      cursor
      practiceHolidays {
        version
      }
    }
  }
`)
