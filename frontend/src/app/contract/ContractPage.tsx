import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { RecordPage } from '@/components/RecordPage'
import { graphql } from '@/gql'
import { urls } from '@/urls'
import { ContractView } from './ContractView'
import { useContractEvents } from './useContractEvents'

const ContractPageDocument = graphql(`
  query ContractPage($number: String!) {
    contract(number: $number) {
      id
      ...ContractViewFields
    }
  }
`)

/** Contrato, put together from the features that have a part in it; for another number it starts afresh. */
export default function ContractPage() {
  const { number = '' } = useParams<{ number: string }>()
  return <ContractByNumber key={number} number={number} />
}

function ContractByNumber({ number }: { number: string }) {
  const { t } = useTranslation('contracts')
  const query = useQuery({ query: ContractPageDocument, variables: { number } })
  const [{ data }, execute] = query
  const [events, setEvents] = useState(0)
  const contract = data?.contract

  useContractEvents(
    contract?.id,
    useCallback(() => {
      execute({ requestPolicy: 'network-only' })
      setEvents((count) => count + 1)
    }, [execute]),
  )

  const title = t('contractTitle', { number })
  const crumbs = [{ label: t('title'), href: urls.contracts() }]
  return (
    <RecordPage
      query={query}
      record={contract}
      title={title}
      crumbs={crumbs}
      list={{ label: t('goToList'), href: urls.contracts() }}
    >
      {(found) => <ContractView contract={found} title={title} crumbs={crumbs} events={events} />}
    </RecordPage>
  )
}
