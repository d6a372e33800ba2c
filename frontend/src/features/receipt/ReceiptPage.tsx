import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { RecordPage } from '@/components/RecordPage'
import { graphql } from '@/gql'
import { urls } from '@/urls'
import { ReceiptView } from './ReceiptView'

const ReceiptPageDocument = graphql(`
  query ReceiptPage($protocol: String!) {
    cancellationReceipt(protocol: $protocol) {
      cancellation {
        id
        contract {
          id
          number
        }
      }
      ...ReceiptViewFields
    }
  }
`)

/** Comprovante: what the customer is given of a cancellation, to print or to download. */
export default function ReceiptPage() {
  const { number = '', protocol = '' } = useParams<{ number: string; protocol: string }>()
  const { t } = useTranslation(['receipt', 'contracts'])
  const query = useQuery({ query: ReceiptPageDocument, variables: { protocol } })
  const receipt = query[0].data?.cancellationReceipt
  const title = t('title', { protocol })
  const crumbs = [
    { label: t('contracts:title'), href: urls.contracts() },
    { label: t('contracts:contractTitle', { number }), href: urls.contract(number) },
  ]
  return (
    <RecordPage
      query={query}
      record={receipt?.cancellation.contract.number === number ? receipt : null}
      title={title}
      crumbs={crumbs}
      list={{ label: t('goToContract', { number }), href: urls.contract(number) }}
    >
      {(found) => <ReceiptView key={protocol} receipt={found} title={title} crumbs={crumbs} />}
    </RecordPage>
  )
}
