import { Button, Paper, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { type Crumb, PageHeader } from '@/components/PageHeader'
import { useReveal } from '@/entities/customer/useReveal'
import { type FragmentType, graphql, readFragment } from '@/gql'
import { useCan } from '@/lib/session'
import { Deliveries } from './Deliveries'
import { DeliveryDialog } from './DeliveryDialog'
import { Sheet } from './Sheet'

const ReceiptViewFields = graphql(`
  fragment ReceiptViewFields on CancellationReceipt {
    fileName
    path
    cancellation {
      id
      contract {
        id
        customer {
          id
          document
          anonymizedAt
        }
      }
      receiptDeliveries {
        id
        ...DeliveriesFields
      }
    }
    ...SheetFields
  }
`)

type Props = { receipt: FragmentType<typeof ReceiptViewFields>; title: string; crumbs: Crumb[] }

/** The sheet as it is printed, and when it was handed over. */
export function ReceiptView({ title, crumbs, ...props }: Props) {
  const receipt = readFragment(ReceiptViewFields, props.receipt)
  const { id, contract, receiptDeliveries } = receipt.cancellation
  const { customer } = contract
  const { t } = useTranslation('receipt')
  const mayCancel = useCan('CANCEL')
  const mayReveal = useCan('REGISTER') && !customer.anonymizedAt
  const { reveal, revealing } = useReveal()
  const [whole, setWhole] = useState<string | null>(null)
  const [recording, setRecording] = useState(false)
  const record = useRef<HTMLButtonElement>(null)

  // The customer's copy has the whole document for those who may see it; the server logs who did.
  const print = async () => {
    if (mayReveal && !whole) {
      const document = await reveal(customer.id)
      flushSync(() => setWhole(document))
    }
    window.print()
  }

  return (
    <>
      <div data-noprint>
        <PageHeader
          title={title}
          crumbs={crumbs}
          actions={
            <>
              <Button variant="default" onClick={print} loading={revealing}>
                {t('print')}
              </Button>
              <Button variant="default" component="a" href={receipt.path} download={receipt.fileName}>
                {t('download')}
              </Button>
              {mayCancel && (
                <Button ref={record} onClick={() => setRecording(true)}>
                  {t('record')}
                </Button>
              )}
            </>
          }
        />
      </div>
      <Stack gap="md">
        <Paper p={0} bg="transparent" withBorder={false} data-noprint>
          <Deliveries deliveries={receiptDeliveries} />
        </Paper>
        <Sheet receipt={receipt} masked={customer.document} whole={whole} />
      </Stack>
      {recording && <DeliveryDialog cancellationId={id} onClose={() => setRecording(false)} />}
    </>
  )
}
