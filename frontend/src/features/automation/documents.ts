import { graphql } from '@/gql'
import type { AutomationQuery, AutomationRunQuery, AutomationRunsQuery } from '@/gql/graphql'

export const AutomationDocument = graphql(`
  query Automation {
    automationRules(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
          active
          daysAfterNotice
          daysSuspended
          capPerRun
          runTime
          nextRunAt
          branch {
            id
            name
          }
          reason {
            id
            name
          }
        }
      }
    }
  }
`)

type RuleEdge = NonNullable<NonNullable<AutomationQuery['automationRules']['edges']>[number]>
export type Rule = NonNullable<RuleEdge['node']>

/** What a rule's form offers, and the least that it may ask for. */
export const RuleOptionsDocument = graphql(`
  query AutomationRuleOptions {
    automationLimits {
      minDaysAfterNotice
      minDaysSuspended
      maxCapPerRun
      reason
    }
    branches(first: 100, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          name
        }
      }
    }
    cancellationReasons(first: 100, where: { active: true }, orderBy: { field: NAME, direction: ASC }) {
      edges {
        node {
          id
          code
          name
        }
      }
    }
  }
`)

export const CreateRuleDocument = graphql(`
  mutation CreateAutomationRule($input: CreateAutomationRuleInput!) {
    createAutomationRule(input: $input) {
      automationRule {
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

export const UpdateRuleDocument = graphql(`
  mutation UpdateAutomationRule($input: UpdateAutomationRuleInput!) {
    updateAutomationRule(input: $input) {
      automationRule {
        id
        active
        nextRunAt
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`)

export const RunRuleDocument = graphql(`
  mutation RunAutomationRule($input: RunAutomationRuleInput!) {
    runAutomationRule(input: $input) {
      automationRun {
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

export const AutomationRunsDocument = graphql(`
  query AutomationRuns(
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
    $orderBy: AutomationRunOrder
    $where: AutomationRunWhereInput
  ) {
    automationRuns(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
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
          startedAt
          runDay
          rule {
            id
            name
          }
          batch {
            id
            status
            dryRun
            requestedByName
            total
            remaining
            cancelled
            refused
            notRun
          }
        }
      }
    }
  }
`)

type RunEdge = NonNullable<NonNullable<AutomationRunsQuery['automationRuns']['edges']>[number]>
export type RunRow = NonNullable<RunEdge['node']>

export const AutomationRunDocument = graphql(`
  query AutomationRun($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on AutomationRun {
        startedAt
        runDay
        daysAfterNotice
        daysSuspended
        capPerRun
        found
        rule {
          id
          name
        }
        batch {
          id
          total
          dryRun
          requestedByName
        }
      }
    }
  }
`)

export type Run = Extract<NonNullable<AutomationRunQuery['node']>, { __typename: 'AutomationRun' }>
