import { graphql } from '@/gql'
import type { TemplatesQuery } from '@/gql/graphql'

export const TemplatesDocument = graphql(`
  query Templates(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: ServiceOrderTemplateOrder
    $where: ServiceOrderTemplateWhereInput
  ) {
    serviceOrderTemplates(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: $orderBy
      where: $where
    ) {
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
          name
          instructions
          active
          updatedAt
        }
      }
    }
    parameters {
      id
      pickupServiceOrderTemplate {
        id
      }
    }
  }
`)

type Edge = NonNullable<NonNullable<TemplatesQuery['serviceOrderTemplates']['edges']>[number]>
export type Template = NonNullable<Edge['node']>

export const TemplateDocument = graphql(`
  query Template($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ServiceOrderTemplate {
        name
        instructions
        active
      }
    }
  }
`)

export const CreateTemplateDocument = graphql(`
  mutation CreateTemplate($input: CreateServiceOrderTemplateInput!) {
    createServiceOrderTemplate(input: $input) {
      serviceOrderTemplate {
        id
        name
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const UpdateTemplateDocument = graphql(`
  mutation UpdateTemplate($input: UpdateServiceOrderTemplateInput!) {
    updateServiceOrderTemplate(input: $input) {
      serviceOrderTemplate {
        id
        name
        instructions
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

export const DeleteTemplateDocument = graphql(`
  mutation DeleteTemplate($input: DeleteServiceOrderTemplateInput!) {
    deleteServiceOrderTemplate(input: $input) {
      deletedId
      userErrors {
        code
        message
        field
      }
    }
  }
`)
