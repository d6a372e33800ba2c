import { Anchor, Paper, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/AppLink'
import { DateTime } from '@/components/DateTime'
import { type Fact, Facts } from '@/components/Facts'
import { useFirstOf } from '@/components/FirstOf'
import { StatusBadge } from '@/components/StatusBadge'
import { Requester } from '@/entities/cancellation/Requester'
import { nameOf } from '@/entities/comodato/names'
import { isWithdrawal } from '@/entities/contract/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { CancellationPanelFieldsFragment } from '@/gql/graphql'
import { actorName } from '@/lib/actor'
import { urls } from '@/urls'
import classes from './CancellationPanel.module.css'

const CancellationPanelFields = graphql(`
  fragment CancellationPanelFields on Cancellation {
    id
    protocol
    contract {
      id
      number
    }
    note
    origin
    requestedByName
    requester
    channel
    requestedAt
    recordedAt
    effectiveAt
    statusBefore
    backDated
    loginsKept
    loginsUnlinked
    customerInactivated
    overrideReason
    reason {
      id
      name
    }
    parameters {
      id
      revision
      changedAt
      keepLoginLink
      checkOpenComodatos
      inactivateCustomer
      pickupServiceOrderTemplate {
        id
        name
      }
    }
    customerKeptActiveBy {
      id
      number
    }
    overriddenComodatos {
      id
      description
      serialNumber
    }
    serviceOrder {
      id
      number
      status
    }
  }
`)

type Cancellation = CancellationPanelFieldsFragment

type Props = {
  cancellation: FragmentType<typeof CancellationPanelFields>
  customer: string
  /** It has just been made here: the focus goes on from it. */
  focus?: boolean
}

/** The record of a cancellation: who, when, why, under which parameters, with which effects. */
export function CancellationPanel({ customer, focus = false, ...props }: Props) {
  const cancellation = readFragment(CancellationPanelFields, props.cancellation)
  const { t } = useTranslation('cancellation')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <Paper p="md" component="section" className={classes.panel} aria-labelledby="cancellation">
      <Title order={2} id="cancellation" ref={heading} tabIndex={-1} mb="xs" className={classes.title}>
        {t(isWithdrawal(cancellation.statusBefore) ? 'withdrawal.panelTitle' : 'panelTitle')}
      </Title>
      <div className={classes.columns}>
        <Facts facts={useRequest(cancellation)} />
        <Facts facts={useEffects(cancellation, customer)} />
        <ParametersSnapshot parameters={cancellation.parameters} />
      </div>
    </Paper>
  )
}

function useRequest(cancellation: Cancellation): Fact[] {
  const { t } = useTranslation(['cancellation', 'enums'])
  const recordedAt = cancellation.recordedAt ?? cancellation.requestedAt
  return [
    {
      label: t('protocol'),
      value: (
        <>
          {cancellation.protocol}{' '}
          <Anchor
            component={AppLink}
            href={urls.receipt(cancellation.contract.number, cancellation.protocol)}
            inherit
            underline="always"
          >
            {t('receipt')}
          </Anchor>
        </>
      ),
    },
    { label: t('who'), value: actorName(cancellation.requestedByName) },
    ...(cancellation.requester ? [{ label: t('requester'), value: <Requester request={cancellation} /> }] : []),
    { label: t('why'), value: cancellation.reason.name },
    {
      label: t('from'),
      value: (
        <>
          <DateTime value={cancellation.effectiveAt} />
          {cancellation.backDated && (
            <>
              {' '}
              ({t('backDated')} <DateTime value={recordedAt} />)
            </>
          )}
        </>
      ),
    },
    { label: t('origin'), value: t(`enums:CancellationOrigin.${cancellation.origin}`) },
    ...(cancellation.note
      ? [{ label: t('note'), value: <span className={classes.text}>{cancellation.note}</span> }]
      : []),
  ]
}

function useEffects(cancellation: Cancellation, customer: string): Fact[] {
  const { t } = useTranslation(['cancellation', 'enums'])
  const { loginsKept, loginsUnlinked, customerKeptActiveBy, overriddenComodatos, serviceOrder } = cancellation
  const facts: Fact[] = [
    { label: t('logins'), value: loginsText() },
    { label: t('customer'), value: customerText() },
    {
      label: t('order'),
      value: serviceOrder ? (
        <>
          <Anchor component={AppLink} href={urls.serviceOrder(serviceOrder.id)} inherit underline="always" mr={8}>
            OS {serviceOrder.number}
          </Anchor>
          <StatusBadge kind="ServiceOrderStatus" value={serviceOrder.status} />
        </>
      ) : (
        t('orderNot')
      ),
    },
  ]
  if (overriddenComodatos.length > 0) {
    facts.push({
      label: t('overridden'),
      value: (
        <>
          {overriddenComodatos.map(nameOf).join(', ')}
          <Text fz="sm" component="p" m={0} className={classes.text}>
            {t('overrideBecause')} {cancellation.overrideReason}
          </Text>
        </>
      ),
    })
  }
  return facts

  function loginsText(): string {
    if (loginsUnlinked > 0) return t('unlinkedCount', { count: loginsUnlinked })
    return loginsKept > 0 ? t('keptCount', { count: loginsKept }) : t('loginsWereNone')
  }

  function customerText() {
    if (cancellation.customerInactivated) return t('customerWasInactivated', { name: customer })
    if (customerKeptActiveBy.length === 0) return t('customerWasUnchanged', { name: customer })
    return (
      <>
        {t('customerWasKept', { name: customer, count: customerKeptActiveBy.length })}{' '}
        <ContractNumbers contracts={customerKeptActiveBy} />
      </>
    )
  }
}

function ContractNumbers({ contracts }: { contracts: Cancellation['customerKeptActiveBy'] }) {
  const { shown, button } = useFirstOf(contracts)
  return (
    <>
      {shown.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Anchor component={AppLink} href={urls.contract(number)} inherit underline="always">
            {number}
          </Anchor>
        </span>
      ))}
      {button && <> · {button}</>}
    </>
  )
}

/** The four general parameters as they were applied, with their revision as proof. */
function ParametersSnapshot({ parameters }: { parameters: Cancellation['parameters'] }) {
  const { t } = useTranslation(['cancellation', 'common', 'parameters'])
  const yesNo = (value: boolean) => (value ? t('common:yes') : t('common:no'))
  const rows = [
    [t('parameters:option.keepLoginLink.label'), yesNo(parameters.keepLoginLink)],
    [t('parameters:option.checkOpenComodatos.label'), yesNo(parameters.checkOpenComodatos)],
    [t('parameters:option.inactivateCustomer.label'), yesNo(parameters.inactivateCustomer)],
    [
      t('parameters:option.pickupServiceOrderTemplate.label'),
      parameters.pickupServiceOrderTemplate?.name ?? t('common:no'),
    ],
  ]
  return (
    <div>
      <Text fz="sm" fw={600} component="h3" m={0} mb={4}>
        {t('snapshot', { revision: parameters.revision })}
      </Text>
      <Text fz="xs" c="dimmed" mb={6}>
        {t('snapshotSince')} <DateTime value={parameters.changedAt} />
      </Text>
      <dl className={classes.snapshot}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
