import { graphql } from '@/gql'
import type { PlanQuery, PlansQuery } from '@/gql/graphql'

export const PlansDocument = graphql(`
  query Plans($first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: PlanOrder, $where: PlanWhereInput) {
    plans(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          code
          name
          active
          speedMbps
          medium
          technology
          product
          priceCents
          updatedAt
        }
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<PlansQuery['plans']['edges']>[number]>
export type PlanRow = NonNullable<Edge['node']>

export const PlanDocument = graphql(`
  query Plan($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Plan {
        name
        speedMbps
        medium
        technology
        product
      }
    }
    technologies(first: 100, where: { active: true }, orderBy: { field: CODE, direction: ASC }) {
      edges {
        node {
          id
          code
        }
      }
    }
  }
`)

export type PlanRecord = Extract<NonNullable<PlanQuery['node']>, { __typename: 'Plan' }>

export const UpdatePlanDocument = graphql(`
  mutation UpdatePlan($input: UpdatePlanInput!) {
    updatePlan(input: $input) {
      effect {
        ...AccessEffectFields
      }
      plan {
        id
        active
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const CorrectPlanDocument = graphql(`
  mutation CorrectPlan($input: CorrectPlanFactsInput!) {
    correctPlanFacts(input: $input) {
      effect {
        ...AccessEffectFields
      }
      plan {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)
