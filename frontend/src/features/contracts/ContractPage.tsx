import { Button, Stack } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Redirect, useLocation, useParams, useRoute, useSearch } from 'wouter'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { PageHeader } from '@/components/PageHeader'
import { QueryView } from '@/components/QueryView'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { BlockSkeleton, RecordNotFoundState } from '@/components/states'
import { CancelDialog } from '@/features/cancellation/CancelDialog'
import { CancellationPanel } from '@/features/cancellation/CancellationPanel'
import { useCan } from '@/lib/session'
import { toast } from '@/lib/toast'
import { patterns, urls } from '@/urls'
import { ContractFacts } from './ContractFacts'
import { ContractTabs } from './ContractTabs'
import { type Contract, ContractPageDocument, lacksLoginData } from './contractQuery'
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

type Props = {
  contract: Contract
  title: string
  crumbs: { label: string; href: string }[]
  /** How many times something has happened since the page was opened. */
  events: number
}

function ContractView({ contract, title, crumbs, events }: Props) {
  const { t } = useTranslation('contracts')
  const [, navigate] = useLocation()
  const [dialog] = useRoute(patterns.contractCancel)
  const search = useSearch()
  const mayCancel = useCan('CANCEL')
  const cancelled = contract.status === 'CANCELLED'
  const pagePath = urls.contract(contract.number)
  const withTab = (to: string) => (search ? `${to}?${search}` : to)
  const openedHere = useRef(false)
  const cancelButton = useRef<HTMLButtonElement>(null)
  const [justCancelled, setJustCancelled] = useState(false)

  const open = () => {
    openedHere.current = true
    navigate(withTab(urls.contractCancel(contract.number)))
  }
  const close = () => {
    // The dialog's entry leaves the history when it was made here; a link that opened it has nothing before it.
    if (openedHere.current) window.history.back()
    else navigate(withTab(pagePath), { replace: true })
    openedHere.current = false
  }
  const done = () => {
    setJustCancelled(true)
    close()
  }

  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        badge={
          <>
            <StatusBadge kind="ContractStatus" value={contract.status} />
            {lacksLoginData(contract) && <ToneBadge tone="attention">{t('withoutLoginData')}</ToneBadge>}
          </>
        }
        actions={
          mayCancel &&
          !cancelled && (
            <Button ref={cancelButton} variant="default" c="var(--vinculo-danger)" onClick={open}>
              {t('cancelContract')}
            </Button>
          )
        }
      />
      <Stack gap="md">
        {contract.cancellation && (
          <CancellationPanel
            cancellation={contract.cancellation}
            customer={contract.customer.name}
            focus={justCancelled}
          />
        )}
        {cancelled && !contract.cancellation && (
          <Callout tone="info" title={t('importedTitle')}>
            {t('importedText')}
          </Callout>
        )}
        <ContractFacts contract={contract} />
        <ContractTabs contract={contract} events={events} />
      </Stack>
      {dialog &&
        (cancelled ? (
          <AlreadyCancelled by={contract.cancellation?.requestedByName} to={withTab(pagePath)} quiet={justCancelled} />
        ) : (
          <CancelDialog contract={contract} onClose={close} onDone={done} returnFocusTo={() => cancelButton.current} />
        ))}
    </>
  )
}

/** Somebody else was quicker, or a link is old: the page says all there is to know. */
function AlreadyCancelled({ by, to, quiet }: { by?: string; to: string; quiet: boolean }) {
  const { t } = useTranslation('contracts')
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once
  useEffect(() => {
    if (!quiet) toast(by ? t('alreadyCancelledBy', { name: by }) : t('alreadyCancelled'))
  }, [])
  return <Redirect to={to} replace />
}
