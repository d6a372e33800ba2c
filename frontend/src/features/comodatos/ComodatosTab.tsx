import { Button, Group } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DateTime } from '@/components/DateTime'
import { type Column, DataTable } from '@/components/list'
import { EmptyState } from '@/components/states'
import { ComodatoState } from '@/entities/comodato/ComodatoState'
import { nameOf } from '@/entities/comodato/names'
import { ReturnDialog } from '@/entities/comodato/ReturnDialog'
import { hasEnded } from '@/entities/contract/states'
import { type FragmentType, graphql, readFragment } from '@/gql'
import type { ComodatosTabFieldsFragment } from '@/gql/graphql'
import { useFocusWhenLost } from '@/lib/focus'
import { absent } from '@/lib/format'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'
import classes from './ComodatosTab.module.css'
import { LendDialog } from './LendDialog'
import { WriteOffDialog } from './WriteOffDialog'

const ComodatosTabFields = graphql(`
  fragment ComodatosTabFields on Contract {
    id
    number
    status
    comodatos {
      id
      description
      serialNumber
      status
      lentAt
      closedAt
      writeOffReason
      ...ComodatoStateFields
      ...ReturnDialogFields
      ...WriteOffDialogFields
    }
  }
`)

type Row = ComodatosTabFieldsFragment['comodatos'][number]
type Step = { do: 'return' | 'writeOff'; comodato: Row } | { do: 'lend' }

/** Equipment lent under the contract: what is open can be returned or written off, more can be lent. */
export function ComodatosTab(props: { contract: FragmentType<typeof ComodatosTabFields> }) {
  const contract = readFragment(ComodatosTabFields, props.contract)
  const { t } = useTranslation('contracts')
  const [step, setStep] = useState<Step | null>(null)
  const mayRegister = useCan('REGISTER')
  const content = useRef<HTMLDivElement>(null)
  useFocusWhenLost(content, contract.comodatos.filter(({ status }) => status === 'OPEN').length)
  const lend = mayRegister && !hasEnded(contract.status) && (
    <Button variant="default" onClick={() => setStep({ do: 'lend' })}>
      {t('lend')}
    </Button>
  )
  const columns: Column<Row>[] = [
    { key: 'description', header: t('equipment'), render: (row) => row.description },
    { key: 'serial', header: t('serialNumber'), render: (row) => row.serialNumber ?? absent },
    { key: 'status', header: t('status'), render: (row) => <ComodatoState comodato={row} /> },
    { key: 'lent', header: t('lentAt'), render: (row) => <DateTime value={row.lentAt} /> },
    { key: 'closed', header: t('closedAt'), render: (row) => <DateTime value={row.closedAt} /> },
    { key: 'why', header: t('writeOffReason'), render: (row) => row.writeOffReason ?? absent },
  ]
  const actions = (row: Row) =>
    row.status === 'OPEN' && (
      <Group gap={4} wrap="nowrap" justify="flex-end">
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('returnNamed', { name: nameOf(row) })}
          onClick={() => setStep({ do: 'return', comodato: row })}
        >
          {t('return')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          aria-label={t('writeOffNamed', { name: nameOf(row) })}
          onClick={() => setStep({ do: 'writeOff', comodato: row })}
        >
          {t('writeOff')}
        </Button>
      </Group>
    )
  const close = () => setStep(null)
  return (
    <div ref={content} tabIndex={-1} className={classes.content}>
      {contract.comodatos.length === 0 ? (
        <EmptyState title={t('noComodatos')} action={lend} />
      ) : (
        <>
          {lend && (
            <Group justify="flex-end" mb="xs">
              {lend}
            </Group>
          )}
          <DataTable
            label={t('tab.comodatos')}
            rows={contract.comodatos}
            columns={columns}
            rowKey={(row) => row.id}
            rowHref={(row) => urls.comodato(row.id)}
            rowActions={mayRegister ? actions : undefined}
          />
        </>
      )}
      {step?.do === 'lend' && <LendDialog contract={contract} onClose={close} />}
      {step?.do === 'return' && <ReturnDialog comodato={step.comodato} onClose={close} />}
      {step?.do === 'writeOff' && <WriteOffDialog comodato={step.comodato} onClose={close} />}
    </div>
  )
}
