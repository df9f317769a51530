import { graphql } from '#web/gql/gql.ts'

/** One service to edit, and the schedules it may be offered on. */
export const serviceQuery = graphql(/* GraphQL */ `
  query ServicePage_serviceQuery($id: ID!) {
    node(id: $id) {
      ... on Service {
        id
        ...ServiceForm_service
      }
    }
    schedules {
      id
      name
      main
    }
  }
`)

/** What a new service begins with: the schedules, and the currency and colours already in use. */
export const newServiceQuery = graphql(/* GraphQL */ `
  query NewServicePage_startQuery {
    schedules {
      id
      name
      main
    }
    services(first: 100) {
      edges {
        cursor
        node {
          id
          currency
          colour
        }
      }
    }
  }
`)
