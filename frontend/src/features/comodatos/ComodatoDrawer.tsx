import { Anchor, Button, Drawer, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { AppLink } from '@/components/AppLink'
import { Callout } from '@/components/Callout'
import { Can } from '@/components/Can'
import { DateTime } from '@/components/DateTime'
import { Facts } from '@/components/Facts'
import { RecordView } from '@/components/QueryView'
import { ComodatoState } from '@/entities/comodato/ComodatoState'
import { ReturnDialog } from '@/entities/comodato/ReturnDialog'
import { ContractLink } from '@/entities/contract/ContractLink'
import { hasEnded } from '@/entities/contract/states'
import { graphql } from '@/gql'
import type { ComodatoQuery } from '@/gql/graphql'
import { nodeOf } from '@/lib/node'
import { useParam } from '@/lib/param'
import { useCan } from '@/lib/session'
import { urls } from '@/urls'
import { WriteOffDialog } from './WriteOffDialog'

const ComodatoDocument = graphql(`
  query Comodato($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Comodato {
        code
        description
        serialNumber
        status
        lentAt
        closedAt
        writeOffReason
        ...ComodatoStateFields
        ...ReturnDialogFields
        ...WriteOffDialogFields
        contract {
          id
          status
          cancelledAt
          customer {
            id
            name
          }
          ...ContractLinkFields
        }
      }
    }
  }
`)

type ComodatoRecord = Extract<NonNullable<ComodatoQuery['node']>, { __typename: 'Comodato' }>

/** In the URL: what is being done with the comodato. */
export const stepParam = 'acao'
export type Step = 'devolver' | 'baixar'

type Props = {
  id: string | null
  onStep: (step: Step) => void
  onClose: () => void
}

/** One comodato beside the list; returning it or writing it off has its own dialog. */
export function ComodatoDrawer({ id, onStep, onClose }: Props) {
  const { t } = useTranslation(['comodatos', 'common'])
  const [step] = useParam(stepParam)
  const mayRegister = useCan('REGISTER')
  const query = useQuery({ query: ComodatoDocument, variables: { id: id ?? '' }, pause: id === null })
  const comodato = nodeOf(query[0].data?.node, 'Comodato', id)

  if (comodato?.status === 'OPEN' && mayRegister && step === 'devolver') {
    return <ReturnDialog comodato={comodato} onClose={onClose} />
  }
  if (comodato?.status === 'OPEN' && mayRegister && step === 'baixar') {
    return <WriteOffDialog comodato={comodato} onClose={onClose} />
  }
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      title={t('drawerTitle')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {id !== null && (
        <RecordView query={query} record={comodato}>
          {(found) => <Details comodato={found} onStep={onStep} />}
        </RecordView>
      )}
    </Drawer>
  )
}

function Details({ comodato, onStep }: { comodato: ComodatoRecord; onStep: (step: Step) => void }) {
  const { t } = useTranslation('comodatos')
  const { contract, status } = comodato
  const open = status === 'OPEN'
  return (
    <Stack gap="md">
      <Facts
        facts={[
          { label: t('equipment'), value: comodato.description },
          { label: t('serialNumber'), value: comodato.serialNumber },
          { label: t('code'), value: comodato.code },
          { label: t('status'), value: <ComodatoState comodato={comodato} /> },
          { label: t('contract'), value: <ContractLink contract={contract} /> },
          {
            label: t('customer'),
            value: (
              <Anchor component={AppLink} href={urls.customer(contract.customer.id)} fz="inherit">
                {contract.customer.name}
              </Anchor>
            ),
          },
          { label: t('lentAt'), value: <DateTime value={comodato.lentAt} /> },
          { label: t('closedAt'), value: <DateTime value={comodato.closedAt} /> },
          ...(status === 'WRITTEN_OFF' ? [{ label: t('writeOff.reason'), value: comodato.writeOffReason }] : []),
        ]}
      />
      {open && hasEnded(contract.status) && (
        <Callout tone="attention" title={t('openOnCancelledTitle')}>
          {t('openOnCancelledText')} <DateTime value={contract.cancelledAt} dateOnly />.
        </Callout>
      )}
      {open && (
        <Can permission="REGISTER">
          <Group gap="xs">
            <Button onClick={() => onStep('devolver')}>{t('return.title')}</Button>
            <Button variant="default" onClick={() => onStep('baixar')}>
              {t('writeOff.title')}
            </Button>
          </Group>
        </Can>
      )}
    </Stack>
  )
}
