import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from 'urql'
import { graphql } from '@/gql'
import { nodesOf } from '@/lib/list'

const RecordSearchDocument = graphql(`
  query RecordSearch($text: String!) {
    contracts(first: 6, where: { search: $text }) {
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
    cancellation(protocol: $text) {
      id
      protocol
      contract {
        id
        number
      }
    }
    customers(first: 6, where: { search: $text }) {
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

/** Contracts and customers that match what is being typed, and the cancellation whose protocol it is. */
export function useRecordSearch(text: string) {
  const [settled] = useDebouncedValue(text.trim(), 200)
  const paused = settled.length < searchMinimum
  const [{ data, fetching, error }] = useQuery({
    query: RecordSearchDocument,
    variables: { text: settled },
    pause: paused,
  })
  const found = paused ? undefined : data
  return {
    contracts: nodesOf(found?.contracts),
    cancellation: found?.cancellation,
    customers: nodesOf(found?.customers),
    searching: !paused && (fetching || settled !== text.trim()),
    failed: !paused && error !== undefined,
  }
}
