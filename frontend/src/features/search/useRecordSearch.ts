import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import type { ContractWhereInput } from '@/gql/graphql'
import { nodesOf } from '@/lib/list'
import { contractSearch, customerSearch } from '@/lib/search'

const RecordSearchDocument = graphql(`
  query RecordSearch($contracts: ContractWhereInput!, $customers: CustomerWhereInput!) {
    contracts(first: 6, where: $contracts) {
      edges {
        node {
          id
          number
          status
          customer {
            name
          }
        }
      }
    }
    customers(first: 6, where: $customers) {
      edges {
        node {
          id
          name
          document
        }
      }
    }
  }
`)

/** From how many characters on the records are asked for. */
export const searchMinimum = 2

/** Contracts and customers that match what is being typed. */
export function useRecordSearch(text: string) {
  const [settled] = useDebouncedValue(text.trim(), 200)
  const paused = settled.length < searchMinimum
  const [{ data, fetching, error }] = useQuery({
    query: RecordSearchDocument,
    variables: { contracts: contractSearch(settled) as ContractWhereInput, customers: customerSearch(settled) ?? {} },
    pause: paused,
  })
  const found = paused ? undefined : data
  return {
    contracts: nodesOf(found?.contracts),
    customers: nodesOf(found?.customers),
    searching: !paused && (fetching || settled !== text.trim()),
    failed: !paused && error !== undefined,
  }
}
