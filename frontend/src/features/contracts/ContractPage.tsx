import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useParams } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { BlockSkeleton, RecordNotFoundState } from '@/components/states'
import { urls } from '@/urls'
import { ContractView } from './ContractView'
import { ContractPageDocument } from './contractQuery'
import { useContractEvents } from './useContractEvents'

/** Contrato. Its page is made anew for another number, so that nothing of the one before stays. */
export default function ContractPage() {
  const { number = '' } = useParams<{ number: string }>()
  return <ContractByNumber key={number} number={number} />
}

function ContractByNumber({ number }: { number: string }) {
  const { t } = useTranslation(['contracts', 'common'])
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
  if (contract) return <ContractView contract={contract} title={title} crumbs={crumbs} events={events} />
  return (
    <>
      <PageHeader title={title} crumbs={crumbs} />
      <QueryView query={query} loading={<BlockSkeleton lines={8} />}>
        {() => (
          <RecordNotFoundState
            action={
              <Button component={AppLink} href={urls.contracts()} variant="default">
                {t('goToList')}
              </Button>
            }
          />
        )}
      </QueryView>
    </>
  )
}
