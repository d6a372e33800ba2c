import { Button, Stack } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Callout } from '@/components/Callout'
import { PageHeader } from '@/components/PageHeader'
import { StatusBadge, ToneBadge } from '@/components/StatusBadge'
import { hasEnded, isWithdrawal } from '@/entities/contract/states'
import { type ClosedMonth, ClosedMonths } from '@/entities/dici/ClosedMonths'
import { CancelDialog } from '@/features/cancellation/CancelDialog'
import { CancellationPanel } from '@/features/cancellation/CancellationPanel'
import { ScheduledNotice } from '@/features/cancellation/ScheduledNotice'
import { ContractFacts } from '@/features/contracts/ContractFacts'
import { EditDialog } from '@/features/contracts/EditDialog'
import { ServicePeriods } from '@/features/contracts/ServicePeriods'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ContractViewFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { ContractTabs } from './ContractTabs'
import { LedBack } from './LedBack'
import { Reactivation } from './Reactivation'
import { useContractDialog } from './useContractDialog'

const ContractViewFields = graphql(`
  fragment ContractViewFields on Contract {
    id
    number
    status
    customer {
      id
      name
    }
    logins {
      id
    }
    cancellation {
      id
      requestedByName
      loginsUnlinked
      ...CancellationPanelFields
    }
    scheduledCancellation {
      id
      ...ScheduledNoticeFields
    }
    servicePeriods {
      id
      ...ServicePeriodsFields
    }
    ...CancelDialogFields
    ...ContractFactsFields
    ...ContractTabsFields
    ...EditContractFields
    ...ReactivateDialogFields
  }
`)

type Props = {
  contract: FragmentType<typeof ContractViewFields>
  title: string
  crumbs: { label: string; href: string }[]
  /** How many times something has happened since the page was opened. */
  events: number
}

/** A contract: its state, what was or will be done to it, and what hangs on it. */
export function ContractView({ title, crumbs, events, ...props }: Props) {
  const contract = readFragment(ContractViewFields, props.contract)
  const { t } = useTranslation(['contracts', 'reactivation'])
  const dialog = useContractDialog(contract.number)
  const mayCancel = useCan('CANCEL')
  const mayRegister = useCan('REGISTER')
  const [editing, edit] = useParam('editar')
  const [changed, setChanged] = useState<readonly ClosedMonth[]>([])
  const over = hasEnded(contract.status)
  const cancelled = contract.status === 'CANCELLED'
  const withoutData = lacksLoginData(contract)
  const action = useRef<HTMLButtonElement>(null)
  // It was cancelled or scheduled here: the focus goes on from what the page says of it.
  const [justDone, setJustDone] = useState(false)

  const by = contract.cancellation?.requestedByName
  const already = alreadyOver()

  return (
    <>
      <PageHeader
        title={title}
        crumbs={crumbs}
        badge={
          <>
            <StatusBadge kind="ContractStatus" value={contract.status} />
            {withoutData && <ToneBadge tone="attention">{t('withoutLoginData')}</ToneBadge>}
          </>
        }
        actions={
          <>
            {mayRegister && !over && (
              <Button variant="default" onClick={() => edit('1')}>
                {t('edit')}
              </Button>
            )}
            {mayCancel && (cancelled || !over) && (
              <Button
                ref={action}
                variant="default"
                c={cancelled ? undefined : 'var(--vinculo-danger)'}
                onClick={() => dialog.open(cancelled ? 'reactivate' : 'cancel')}
              >
                {t(actionName())}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="md">
        <ClosedMonths months={changed} />
        {!over && contract.scheduledCancellation && (
          <ScheduledNotice
            number={contract.number}
            scheduled={contract.scheduledCancellation}
            focus={justDone}
            onCancelled={() => setJustDone(true)}
          />
        )}
        {over && contract.cancellation && (
          <CancellationPanel cancellation={contract.cancellation} customer={contract.customer.name} focus={justDone} />
        )}
        {cancelled && !contract.cancellation && (
          <Callout tone="info" title={t('importedTitle')}>
            {t('importedText')}
          </Callout>
        )}
        <ContractFacts contract={contract} />
        <ServicePeriods periods={contract.servicePeriods} />
        <ContractTabs contract={contract} withoutLoginData={withoutData} events={events} />
      </Stack>
      {editing !== null && !over && (
        <EditDialog
          contract={contract}
          onClose={() => edit(null, { replace: true })}
          onSaved={(months) => {
            setChanged(months)
            edit(null, { replace: true })
          }}
        />
      )}
      {dialog.shown === 'cancel' &&
        (over ? (
          <LedBack to={dialog.page} because={justDone ? null : already} />
        ) : (
          <CancelDialog
            contract={contract}
            onClose={dialog.close}
            onDone={() => {
              setJustDone(true)
              dialog.close()
            }}
            returnFocusTo={() => action.current}
          />
        ))}
      {dialog.shown === 'reactivate' && (
        <Reactivation cancelled={cancelled} contract={contract} page={dialog.page} onClose={dialog.close} />
      )}
    </>
  )

  function actionName() {
    if (cancelled) return 'reactivation:action'
    return isWithdrawal(contract.status) ? 'withdrawContract' : 'cancelContract'
  }

  function alreadyOver(): string {
    if (contract.status === 'WITHDRAWN') return t('alreadyWithdrawn')
    return by ? t('alreadyCancelledBy', { name: actorName(by) }) : t('alreadyCancelled')
  }
}

/** Cancelled, no login left, and no record says that there was none to unlink: DICI can't count it, and never will. */
function lacksLoginData({ status, logins, cancellation }: ContractViewFieldsFragment): boolean {
  return status === 'CANCELLED' && logins.length === 0 && cancellation?.loginsUnlinked !== 0
}
