import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { FormDialog } from '@/components/FormDialog'
import { FormErrors } from '@/components/FormErrors'
import { RecordView } from '@/components/QueryView'
import { StatusBadge } from '@/components/StatusBadge'
import { graphql } from '@/gql'
import type { WebhookDeliveryQuery } from '@/gql/graphql'
import { dependsOn } from '@/lib/client'
import { useFormat } from '@/lib/format'
import { nodeOf } from '@/lib/node'
import { useSubmit } from '@/lib/submit'
import { toast } from '@/lib/toast'
import { Payload } from './Preview'
import { ReplayDocument } from './replay'

const WebhookDeliveryDocument = graphql(`
  query WebhookDelivery($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on WebhookDelivery {
        status
        createdAt
        nextAttemptAt
        giveUpAt
        payload
        attempts {
          at
          statusCode
          durationMs
          error
        }
        event {
          id
          type
          occurredAt
        }
      }
    }
  }
`)

type Props = { id: string | null; onClose: () => void }
type Delivery = Extract<NonNullable<WebhookDeliveryQuery['node']>, { __typename: 'WebhookDelivery' }>

/** One delivery: its tries, its body, and sending it again. */
export function DeliveryDialog({ id, onClose }: Props) {
  const { t } = useTranslation('integrations')
  const query = useQuery({
    query: WebhookDeliveryDocument,
    variables: { id: id ?? '' },
    pause: id === null,
    requestPolicy: 'cache-and-network',
  })
  return (
    <FormDialog opened={id !== null} onClose={onClose} title={t('delivery')} size="lg">
      {id !== null && (
        <RecordView query={query} record={nodeOf(query[0].data?.node, 'WebhookDelivery', id)}>
          {(delivery) => <View delivery={delivery} onClose={onClose} />}
        </RecordView>
      )}
    </FormDialog>
  )
}

function View({ delivery, onClose }: { delivery: Delivery; onClose: () => void }) {
  const { t } = useTranslation(['integrations', 'enums'])
  const replay = useSubmit(ReplayDocument, (data) => data.replayWebhookDeliveries, { context })
  const { id, status, event, nextAttemptAt, giveUpAt, payload } = delivery
  const send = async () => {
    if (!(await replay.submit({ input: { deliveryId: id } }))) return
    toast(t('replayedOne'))
    onClose()
  }
  return (
    <Stack gap="md">
      <Facts
        columns={2}
        facts={[
          { label: t('event'), value: t(`enums:EventType.${event.type}`) },
          { label: t('state'), value: <StatusBadge kind="WebhookDeliveryStatus" value={status} /> },
          { label: t('occurredAt'), value: <DateTime value={event.occurredAt} /> },
          ...(nextAttemptAt ? [{ label: t('nextAttempt'), value: <DateTime value={nextAttemptAt} /> }] : []),
          ...(status === 'PENDING' ? [{ label: t('giveUpAt'), value: <DateTime value={giveUpAt} /> }] : []),
        ]}
      />
      <Attempts attempts={delivery.attempts} />
      {payload && <Payload text={payload} />}
      <FormErrors problem={replay.problem} />
      {status !== 'PENDING' && (
        <Group justify="flex-end">
          <Button loading={replay.submitting} onClick={send}>
            {t('replay')}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

const context = dependsOn('WebhookDelivery')

function Attempts({ attempts }: Pick<Delivery, 'attempts'>) {
  const { t } = useTranslation('integrations')
  const format = useFormat()
  if (attempts.length === 0) return <Text fz="sm">{t('noAttempts')}</Text>
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t('attempts')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('when')}</Table.Th>
            <Table.Th>{t('answer')}</Table.Th>
            <Table.Th ta="right">{t('duration')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {attempts.map(({ at, statusCode, durationMs, error }) => (
            <Table.Tr key={at}>
              <Table.Td>
                <DateTime value={at} />
              </Table.Td>
              <Table.Td>{statusCode > 0 ? `HTTP ${statusCode}` : error}</Table.Td>
              <Table.Td ta="right">{format.number(durationMs)} ms</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
