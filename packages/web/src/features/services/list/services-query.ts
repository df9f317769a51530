import { graphql } from '#web/gql/gql.ts'

/** All services of the practice; there are at most a hundred. */
export const servicesQuery = graphql(/* GraphQL */ `
  query ServicesPage_servicesQuery {
    services(first: 100) {
      edges {
        cursor
        node {
          id
          active
          ...ServiceRow_service
        }
      }
    }
  }
`)
