import { Anchor, Button, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { QueryView } from '@/components/QueryView'
import { EmptyState } from '@/components/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContractHistoryQuery, HistoryTabFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { nodesOf, type RowOf } from '@/lib/list'
import { eventHref, eventSentence } from './eventSentence'
import classes from './HistoryTab.module.css'

const ContractHistoryDocument = graphql(`
  query ContractHistory($number: String!, $after: Cursor) {
    contract(number: $number) {
      id
      events(first: 25, after: $after, orderBy: { field: OCCURRED_AT, direction: DESC }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            type
            occurredAt
            actorName
            data
            reason
            subjectID
          }
        }
      }
    }
  }
`)

const HistoryTabFields = graphql(`
  fragment HistoryTabFields on Contract {
    number
    logins {
      id
      username
    }
    comodatos {
      id
      description
      serialNumber
    }
    serviceOrders {
      id
      number
    }
    cancellations {
      id
      reason {
        id
        code
        name
      }
    }
  }
`)

type Contract = HistoryTabFieldsFragment
type Event = RowOf<NonNullable<ContractHistoryQuery['contract']>['events']>

type Props = { contract: FragmentType<typeof HistoryTabFields>; events: number }

/** Everything that happened to the contract, newest first; what happens now comes in by itself. */
export function HistoryTab({ contract, events }: Props) {
  return <HistoryPage contract={readFragment(HistoryTabFields, contract)} events={events} after={null} />
}

type PageProps = { contract: Contract; events: number; after: string | null }

function HistoryPage({ contract, events, after }: PageProps) {
  const { t } = useTranslation('contracts')
  const [more, setMore] = useState(false)
  const query = useQuery({
    query: ContractHistoryDocument,
    variables: { number: contract.number, after },
    context: dependsOn('Event'),
  })
  const [, execute] = query
  useEffect(() => {
    if (events > 0) execute({ requestPolicy: 'network-only' })
  }, [events, execute])

  return (
    <QueryView query={query}>
      {(data) => {
        const connection = data.contract?.events
        const rows = nodesOf(connection)
        const next = connection?.pageInfo.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null
        if (rows.length === 0) {
          return after ? null : <EmptyState title={t('noEvents')}>{t('noEventsText')}</EmptyState>
        }
        return (
          <>
            <ol className={classes.timeline} aria-label={after ? undefined : t('tab.historico')}>
              {rows.map((event) => (
                <Entry key={event.id} event={event} contract={contract} />
              ))}
            </ol>
            {next && !more && (
              <Button variant="default" onClick={() => setMore(true)}>
                {t('olderEvents')}
              </Button>
            )}
            {next && more && <HistoryPage contract={contract} events={events} after={next} />}
          </>
        )
      }}
    </QueryView>
  )
}

function Entry({ event, contract }: { event: Event; contract: Contract }) {
  const { t } = useTranslation(['contracts', 'enums'])
  const format = useFormat()
  const href = eventHref(event)
  return (
    <li className={classes.entry} data-type={event.type}>
      <Text fz="sm" component="p" m={0}>
        <strong>{actorName(event.actorName)}</strong> {eventSentence(event, contract, t, format)}
        {event.reason && ` ${t('event.because', { reason: event.reason })}`}
        {href && (
          <>
            {' '}
            <Anchor component={AppLink} href={href} inherit underline="always">
              {t('openSubject')}
            </Anchor>
          </>
        )}
      </Text>
      <Text fz="xs" c="dimmed" component="p" m={0}>
        <DateTime value={event.occurredAt} />
      </Text>
    </li>
  )
}
